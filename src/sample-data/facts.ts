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
