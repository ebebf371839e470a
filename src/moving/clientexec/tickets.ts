import { type Content, type Kind, Reference, referTo, type SourceRecord } from '../source.ts';
import { type Clientexec, clientOf, type Json, listed, momentOf, textOf } from './clientexec.ts';

interface Whole {
  metadata: Json & { attachments?: { filename?: string }[] };
  comments: Json[];
}

const PRIORITIES = ['Critical', 'High', 'Medium', 'Low'];
const CLOSED = '-1';

export const tickets = (clientexec: Clientexec): Kind => ({
  module: 'tickets',
  async *records(_since, total) {
    const named = new Set<string>();
    for await (const ticket of listed(clientexec, 'ticket', total)) {
      for (const record of namesIn(ticket)) {
        if (!named.has(`${record.module} ${record.id}`)) yield record;
        named.add(`${record.module} ${record.id}`);
      }
      yield ticketOf(clientexec, ticket);
    }
  },
});

/** Its status, its technician and its type, which have no lists of their own. */
function namesIn(ticket: Json): SourceRecord[] {
  const status = statusName(ticket);
  const type = textOf(ticket.ticket_type_name);
  const isTyped = textOf(ticket.ticket_type) !== '0' && type !== '';
  return [
    ...(status ? [same('ticket_statuses', textOf(ticket.status), { ticket_status_name: status })] : []),
    ...(isTyped
      ? [same('categories', textOf(ticket.ticket_type), { category_type: 'Ticket', category_name: type })]
      : []),
    ...technician(ticket.assignedToId, ticket.assignedToName),
  ];
}

const statusName = (ticket: Json) => (textOf(ticket.status) === CLOSED ? 'Closed' : textOf(ticket.statusName));

const technician = (id: unknown, name: unknown): SourceRecord[] =>
  Number(id) > 0 && name ? [same('users', textOf(id), { user_email: textOf(name) }, ['user_email'])] : [];

const same = (module: string, id: string, values: Record<string, string>, by = Object.keys(values)): SourceRecord => ({
  module,
  id,
  seen: values,
  sameBy: by,
  content: () => ({ values }),
});

function ticketOf(clientexec: Clientexec, ticket: Json): SourceRecord {
  const { time_elapsed: _, time_elapsed_in_minutes: __, ...seen } = ticket;
  let asked: Promise<Whole> | undefined;
  const whole = () => {
    asked ??= clientexec.http.json(`/api/ticket/${ticket.id}`);
    return asked as Promise<Whole>;
  };
  return {
    module: 'tickets',
    id: textOf(ticket.id),
    seen,
    content: async () => contentOf(clientexec, ticket, await whole()),
    // The list tells nothing of comments.
    partsAreSilent: true,
    async *parts() {
      const { metadata, comments } = await whole();
      for (const comment of comments.filter((each) => each !== textIn(comments))) yield* replyOf(ticket, comment);
      const files = (metadata.attachments ?? []).map(({ filename }) => textOf(filename));
      if (files.length > 0) yield leftBehind(ticket, files);
    },
  };
}

/** A ticket's own text is the first of its comments. */
const textIn = (comments: readonly Json[]): Json | undefined =>
  comments.find(({ logid }) => textOf(logid) === '0') ?? comments[0];

function contentOf(clientexec: Clientexec, ticket: Json, { comments }: Whole): Content {
  const details = textOf(textIn(comments)?.message);
  const contact = referTo('contacts', ticket.userid);
  const isTyped = textOf(ticket.ticket_type) !== '0';
  const createdAt = Number(ticket.dateSubmitted) ? new Date(Number(ticket.dateSubmitted) * 1000) : undefined;
  return {
    client: clientOf(clientexec, ticket.userid),
    values: {
      ticket_subject: textOf(ticket.subject),
      ticket_details: details,
      ticket_priority: PRIORITIES[Number(ticket.priority)] ?? 'Low',
      ticket_status: statusName(ticket) ? new Reference('ticket_statuses', textOf(ticket.status)) : undefined,
      ticket_category: isTyped
        ? new Reference('categories', textOf(ticket.ticket_type))
        : textOf(ticket.ticket_type_name),
      ticket_contact_id: contact,
      ticket_assigned_to: Number(ticket.assignedToId) > 0 ? referTo('users', ticket.assignedToId) : 0,
      ticket_created_at: createdAt,
    },
    asItWas: { ticket_details: details, ticket_contact_id: contact, ticket_first_response_at: null },
    number: textOf(ticket.id),
  };
}

/** Internal at first: nobody is mailed, and the ticket's clocks stand still. */
function* replyOf(ticket: Json, comment: Json): Generator<SourceRecord> {
  const isAdmin = comment.isAdmin === true;
  if (isAdmin) yield* technician(comment.authorId, comment.authorEmail || comment.authorName);
  const visible = isAdmin ? 'Public' : 'Client';
  yield {
    module: 'ticket_replies',
    id: textOf(comment.logid),
    seen: comment,
    content: () => ({
      values: {
        ticket_reply_ticket_id: new Reference('tickets', textOf(ticket.id)),
        ticket_reply: textOf(comment.message),
        ticket_reply_type: 'Internal',
      },
      asItWas: {
        ticket_reply_type: comment.isPrivate === true ? 'Internal' : visible,
        ticket_reply_by: referTo(isAdmin ? 'users' : 'contacts', comment.authorId),
        ticket_reply_created_at: momentOf(comment.createdAt) ?? undefined,
      },
    }),
  };
}

/** ClientExec's API names a ticket's files and gives none: a note says which. */
const leftBehind = (ticket: Json, files: readonly string[]): SourceRecord => ({
  module: 'ticket_replies',
  id: `${ticket.id} files`,
  seen: files,
  content: () => ({
    values: {
      ticket_reply_ticket_id: new Reference('tickets', textOf(ticket.id)),
      ticket_reply: `Files that are still in ClientExec: ${files.join(', ')}`,
      ticket_reply_type: 'Internal',
    },
  }),
});
