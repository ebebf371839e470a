/** What the sample data says of one client. Every name is made up, every domain ends in `.example`. */
export interface SampleClient {
  name: string;
  abbreviation: string;
  type: string;
  /** Also the domain of its mail addresses and of its certificate. */
  website: string;
  lead?: true;
  archived?: true;
  vendor: string;
  /** The first three numbers of its office network. */
  subnet: string;
  /** The first is the primary one, of the people too. */
  locations: { name: string; address: string; city: string }[];
  people: { name: string; title: string; phone: string }[];
  /** `user` counts in `people`. */
  assets: { type: string; name: string; make: string; model: string; serial: string; os?: string; user?: number }[];
  /** `hours`: how long ago it came in. `status`: 1 new, 2 open, 4 resolved. */
  tickets: {
    subject: string;
    details: string;
    priority: 'Low' | 'Medium' | 'High';
    status: 1 | 2 | 4;
    hours: number;
    reply?: string;
  }[];
  /** `product` counts in `sampleProducts`. */
  sold: { product: number; quantity: number }[];
}

export const sampleProducts: { name: string; type: 'service' | 'product'; cents: number; stock?: number }[] = [
  { name: 'Managed workstation, a month', type: 'service', cents: 4500 },
  { name: 'Managed server, a month', type: 'service', cents: 12950 },
  { name: 'USB-C docking station', type: 'product', cents: 18999, stock: 12 },
];

export const sampleClients: SampleClient[] = [
  {
    name: 'Harbour Dental Group',
    abbreviation: 'HDG',
    type: 'Healthcare',
    website: 'harbourdental.example',
    vendor: 'Coastal Fibre',
    subnet: '10.20.1',
    locations: [
      { name: 'Main surgery', address: '14 Quay Street', city: 'Portland' },
      { name: 'North surgery', address: '220 Alder Road', city: 'Portland' },
    ],
    people: [
      { name: 'Mara Lindqvist', title: 'Practice manager', phone: '5035550142' },
      { name: 'Theo Okafor', title: 'Dentist', phone: '5035550143' },
    ],
    assets: [
      {
        type: 'Server',
        name: 'HDG-DC01',
        make: 'Dell',
        model: 'PowerEdge T350',
        serial: 'HDG7K2X1',
        os: 'Windows Server 2022',
      },
      {
        type: 'Laptop',
        name: 'HDG-LT-MARA',
        make: 'Lenovo',
        model: 'ThinkPad T14',
        serial: 'PF3HDG01',
        os: 'Windows 11 Pro',
        user: 0,
      },
      { type: 'Firewall', name: 'HDG-FW01', make: 'Fortinet', model: 'FortiGate 60F', serial: 'FGT60FHDG01' },
    ],
    tickets: [
      {
        subject: 'X-ray viewer freezes',
        details: 'It stops when a second image is opened.',
        priority: 'High',
        status: 2,
        hours: 5,
        reply: 'We are updating the graphics driver.',
      },
      {
        subject: 'New starter on Monday',
        details: 'Please prepare an account and a laptop.',
        priority: 'Medium',
        status: 1,
        hours: 2,
      },
    ],
    sold: [
      { product: 0, quantity: 6 },
      { product: 1, quantity: 1 },
    ],
  },
  {
    name: 'Pinecrest Legal',
    abbreviation: 'PCL',
    type: 'Legal',
    website: 'pinecrestlegal.example',
    vendor: 'Summit Telecom',
    subnet: '10.20.2',
    locations: [{ name: 'Office', address: '9 Court Square', city: 'Denver' }],
    people: [
      { name: 'Ines Castillo', title: 'Partner', phone: '7205550110' },
      { name: 'Jonah Whitfield', title: 'Paralegal', phone: '7205550111' },
    ],
    assets: [
      {
        type: 'Laptop',
        name: 'PCL-LT-INES',
        make: 'Apple',
        model: 'MacBook Air M3',
        serial: 'C02PCL0001',
        os: 'macOS 15',
        user: 0,
      },
      {
        type: 'Desktop',
        name: 'PCL-PC-JONAH',
        make: 'HP',
        model: 'EliteDesk 800',
        serial: '8CGPCL0002',
        os: 'Windows 11 Pro',
        user: 1,
      },
      { type: 'Printer', name: 'PCL-PRN01', make: 'Brother', model: 'MFC-L5750DW', serial: 'U64PCL003' },
    ],
    tickets: [
      {
        subject: 'Scanner sends empty mails',
        details: 'Since this morning, to everybody.',
        priority: 'Low',
        status: 4,
        hours: 50,
        reply: 'The mailbox password had expired; scanning works again.',
      },
    ],
    sold: [
      { product: 0, quantity: 2 },
      { product: 2, quantity: 2 },
    ],
  },
  {
    name: 'Riverbend Brewing',
    abbreviation: 'RBB',
    type: 'Food and drink',
    website: 'riverbendbrewing.example',
    vendor: 'Valley Broadband',
    subnet: '10.20.3',
    locations: [
      { name: 'Brewery', address: '1 Mill Lane', city: 'Asheville' },
      { name: 'Taproom', address: '77 Market Street', city: 'Asheville' },
    ],
    people: [{ name: 'Sam Delacroix', title: 'Owner', phone: '8285550177' }],
    assets: [
      { type: 'Switch', name: 'RBB-SW01', make: 'Ubiquiti', model: 'USW-24-PoE', serial: 'UBRBB00124' },
      {
        type: 'Desktop',
        name: 'RBB-POS01',
        make: 'Dell',
        model: 'OptiPlex 3000',
        serial: 'RBB4M9Q2',
        os: 'Windows 11 IoT',
        user: 0,
      },
    ],
    tickets: [
      {
        subject: 'Guest Wi-Fi is slow',
        details: 'On Friday evenings, in the taproom.',
        priority: 'Medium',
        status: 1,
        hours: 20,
      },
    ],
    sold: [{ product: 0, quantity: 3 }],
  },
  {
    name: 'Larkspur Architects',
    abbreviation: 'LSA',
    type: 'Architecture',
    website: 'larkspurarchitects.example',
    lead: true,
    vendor: 'Metro Hosting',
    subnet: '10.20.4',
    locations: [{ name: 'Studio', address: '300 Foundry Row', city: 'Pittsburgh' }],
    people: [{ name: 'Priya Raman', title: 'Studio director', phone: '4125550128' }],
    assets: [
      {
        type: 'Desktop',
        name: 'LSA-WS01',
        make: 'HP',
        model: 'Z4 G5',
        serial: 'CZCLSA0001',
        os: 'Windows 11 Pro',
        user: 0,
      },
    ],
    tickets: [],
    sold: [],
  },
  {
    name: 'Old Town Books',
    abbreviation: 'OTB',
    type: 'Retail',
    website: 'oldtownbooks.example',
    archived: true,
    vendor: 'Corner Cable',
    subnet: '10.20.5',
    locations: [{ name: 'Shop', address: '5 Church Street', city: 'Savannah' }],
    people: [{ name: 'Walter Finch', title: 'Owner', phone: '9125550166' }],
    assets: [
      {
        type: 'Desktop',
        name: 'OTB-TILL',
        make: 'Lenovo',
        model: 'ThinkCentre M70q',
        serial: 'MJOTB001',
        os: 'Windows 10 Pro',
        user: 0,
      },
    ],
    tickets: [],
    sold: [],
  },
];
