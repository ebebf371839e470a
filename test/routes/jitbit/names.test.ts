import assert from 'node:assert/strict';
import supertest from 'supertest';
import { aRow, insert } from '../../support/builders.ts';
import { aPortalUser, aTicketCategory, basic, helpdesk } from './helpdesk.ts';

const IN_BOTH = `TicketID IssueID UserID AssignedToUserID IssueDate Subject Priority StatusID Status CategoryID DueDate ResolvedDate StartDate LastUpdated
  TimeSpentInSeconds Origin UpdatedByUser UpdatedByPerformer UpdatedForTechView`;

/** Every name that Jitbit's clients read, in its casing, object by object. */
const NAMES = {
  summary: `${IN_BOTH} Category SectionID UserName FirstName LastName Email Technician TechFirstName TechLastName CompanyID CompanyName HasChildren
    LastUpdatedByUserID LastUpdatedUsername StatusColor ViewingTechs CustomFields`,
  ticket: `${IN_BOTH} Body CategoryName SubmitterUserInfo AssigneeUserInfo Tags Attachments OnBehalfUserName Url ViewingTechNames Integrations
    StatusStopTimeSpent IsCurrentUserTechInThisCategory IsCurrentCategoryForTechsOnly SubmittedByCurrentUser IsInKb Stats`,
  tag: 'TagID Name TagCount',
  attachment: `FileName FileID FileData FileHash FileSize CommentID CommentDate IssueID UserID AssetID InstanceID GoogleDriveUrl DropboxUrl ForTechsOnly
    CommentIsSystem HiddenFromKB HiddenFromTickets IsDuplicate Url UrlRelative`,
  customField: `FieldID FieldName Type UsageType Value ValueWithOption OptionID Mandatory ForTechsOnly OrderByNumber ShowInGrid AccessType
    SelectionComboOptions`,
  comment:
    'CommentID Body UserName CommentDate ForTechsOnly IssueID UserID Email FirstName LastName IsSystem Attachments',
  stats: 'TotalTickets Closed InProcess NewTickets Unanswered Unassigned Unclosed',
  category: 'CategoryID Name SectionID Section NameWithSection ForTechsOnly FromAddress',
  user: `UserID Username Email FirstName LastName FullName FullNameAndLogin Notes Location Phone Department DepartmentName DepartmentID CompanyName
    CompanyId CompanyNotes IsAdmin IsTech IsManager Disabled SendEmail LastSeen OutOfOffice IPAddress HostName Lang UserAgent AvatarURL Signature
    Greeting TwoFactorAuthEnabled RecentTickets PushToken Password`,
  subscriber: 'UserID Username Email FirstName LastName FullName',
  company: 'CompanyID Name EmailDomain',
  department: 'DepartmentID Name',
  template: 'Name Body',
  articles: 'Articles Categories',
  articleSummary: 'ArticleId Subject CategoryID CategoryName ForTechsOnly Tags TagString DateCreated LastUpdated UrlId',
  article:
    'ArticleId Subject CategoryID CategoryName ForTechsOnly Tags TagString DateCreated LastUpdated UrlId Body Attachments',
  articleCategory: 'CategoryID Name Articles',
  newAsset: 'id',
  asset: `ItemID ModelName Manufacturer ManufacturerID Type TypeID Supplier SupplierID SerialNumber Location Comments Quantity TicketCount Company
    CompanyID Disabled AssignedUsers Fields Tickets Attachments LogEntries`,
} as const;

describe("the names in what Jitbit's door answers", () => {
  const desk = helpdesk({ jitbitRateLimit: 0, jitbitSearchLimit: 0 });

  it('are those that its clients read, all of them, in their casing', async () => {
    const { get, post, test } = desk;
    const { database } = test;
    const category = await aTicketCategory(desk);
    const user = await aPortalUser(desk, desk.clientId);
    const field = await insert(database, 'custom_fields', { custom_field_table: 'tickets', custom_field_label: 'F' });
    await insert(database, 'custom_fields', { custom_field_table: 'assets', custom_field_label: 'A' });
    await insert(database, 'shim_reply_templates', { reply_template_name: 'n', reply_template_body: 'b' });
    await insert(database, 'shim_departments', { department_name: 'd', department_client_id: desk.clientId });
    const folder = await insert(database, 'folders', { folder_name: 'How to', folder_client_id: 0 });
    const form = {
      categoryId: category,
      subject: 's',
      body: 'b',
      userId: user.userId,
      tags: 'a',
      assignedToUserId: desk.techId,
    };
    const { body: id } = await post('ticket', { ...form, customFields: JSON.stringify({ [field]: 'v' }) });
    const multipart = supertest(test.app).post('/helpdesk/api/comment').set('Authorization', basic(desk.name));
    await multipart.field('id', id).field('body', 'c').attach('uploadFile', Buffer.from('x'), 'x.txt');
    await post('AddSubscriber', { id });
    await post('article', { subject: 's', body: 'b', categoryId: folder });
    const { body: newAsset } = await post('Asset', {
      ...{ modelName: 'm', manufacturer: 'm', type: 't', supplier: 's', companyId: desk.clientId },
    });
    const asset = newAsset.id;
    await aRow(database, 'assets', 'x', { asset_client_id: desk.clientId, asset_archived_at: null });
    await post('AssignAssetToUser', { assetId: asset, userId: user.userId });
    const of = async (path: string, query = {}) => {
      const { body, status, text } = await get(path, query);
      assert.equal(status, 200, `${path}: ${text}`);
      return body;
    };
    const ticket = await of('ticket', { id });
    const [comment] = await of('comments', { id });
    const articles = await of('Articles');
    const [articleSummary] = articles.Articles;
    const answers: [keyof typeof NAMES, unknown][] = [
      ['summary', (await of('Tickets', { includeCustomFields: true, count: 1 }))[0]],
      ['summary', (await of('Search', { query: 's', includeCustomFields: true, count: 1 }))[0]],
      ['ticket', ticket],
      ['ticket', await of(`Tickets/${id}`)],
      ['tag', ticket.Tags[0]],
      ['user', ticket.SubmitterUserInfo],
      ['user', ticket.AssigneeUserInfo],
      ['attachment', ticket.Attachments[0]],
      ['attachment', (await of('Attachments', { id }))[0]],
      ['comment', comment],
      ['attachment', comment.Attachments[0]],
      ['customField', (await of('TicketCustomFields', { id }))[0]],
      ['customField', (await of('CustomFieldsForCategory', { categoryId: category }))[0]],
      ['stats', await of('Stats')],
      ['category', (await of('categories'))[0]],
      ['user', (await of('TechsForCategory', { id: category }))[0]],
      ['subscriber', (await of('Subscribers', { id }))[0]],
      ['template', (await of('CommentTemplates'))[0]],
      ['user', await of('Authorization')],
      ['user', await of('User', { userId: user.userId })],
      ['user', await of('UserByEmail', { email: user.email })],
      ['user', await of('UserByUsername', { username: desk.name })],
      ['user', (await of('Users', { listMode: 'regular' }))[0]],
      ['company', (await of('Companies'))[0]],
      ['department', (await of('Departments'))[0]],
      ['articles', articles],
      ['articleSummary', articleSummary],
      ['articleCategory', articles.Categories[0]],
      ['article', await of(`Article/${articleSummary.ArticleId}`)],
      ['newAsset', newAsset],
      ['asset', await of('Asset', { id: asset })],
      ['asset', (await of('Assets'))[0]],
      ['asset', (await post('UpdateAsset', { id: asset, comments: 'c' })).body],
      ['user', (await of('Asset', { id: asset })).AssignedUsers[0]],
      ['customField', (await of('Asset', { id: asset })).Fields[0] ?? (await of('TicketCustomFields', { id }))[0]],
    ];
    for (const [object, answer] of answers) {
      assert.ok(answer && typeof answer === 'object', `${object} is not there`);
      const missing = NAMES[object].split(/\s+/).filter((name) => !(name in answer));
      assert.deepEqual(missing, [], `${object} ${JSON.stringify(answer).slice(0, 80)}`);
    }
    assert.deepEqual([...new Set(answers.map(([object]) => object))].sort(), Object.keys(NAMES).sort());
  });
});
