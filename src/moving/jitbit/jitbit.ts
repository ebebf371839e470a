import type { Http } from '../http.ts';

/** A Jitbit Helpdesk that is read, and what was learnt of it meanwhile. */
export interface Jitbit {
  http: Http;
  /** Users who work there: all others become contacts. */
  technicians: Set<number>;
  /** Whether tickets have fields of their own: if none has, none is asked for. */
  hasFields: boolean;
}

export interface Summary {
  IssueID: number;
  Subject: string;
  Priority: number;
  StatusID: number;
  Status: string;
  StatusColor?: string | null;
  IssueDate: string;
  LastUpdated?: string | null;
  ResolvedDate?: string | null;
  StartDate?: string | null;
  DueDate?: string | null;
  CategoryID?: number | null;
  UserID?: number | null;
  AssignedToUserID?: number | null;
  CompanyID?: number | null;
  Origin?: number | null;
  TimeSpentInSeconds?: number | null;
}

export interface Ticket extends Summary {
  Body?: string | null;
  Tags?: { Name: string }[] | null;
}
