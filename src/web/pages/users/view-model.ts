import { roles, type Person, type Role } from '../../../use-cases/ports.js';
import { routes } from '../../addresses.js';
import type { Wording } from '../../shown-share.js';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

export interface UsersView {
  readonly audit: string;
  readonly add: string;
  readonly users: readonly {
    readonly id: string;
    readonly name: string;
    readonly heading: string;
    readonly sessions: string;
    /** What the user has, each to be changed by itself. */
    readonly grants: readonly {
      readonly study: string;
      readonly label: string;
      readonly role: string;
      readonly options: readonly Option[];
    }[];
    readonly actions: Readonly<Record<'role' | 'password' | 'sessions' | 'remove', string>>;
  }[];
  readonly roles: readonly { readonly label: string; readonly note: string }[];
  readonly roleOptions: readonly Option[];
  readonly studyOptions: readonly Option[];
}

/** @param sessions how many each has, by id @param titles of the studies that have runs, by id */
export function usersView(
  people: readonly Person[], sessions: ReadonlyMap<number, number>, titles: ReadonlyMap<string, string>, { words }: Wording,
): UsersView {
  const at = (route: string, id: number): string => route.replace(':user', String(id));
  const optionsOf = (held: Role | undefined): Option[] => [
    ...roles.map((value) => ({ value, label: words.people.roles[value], selected: value === held })),
    { value: 'none', label: words.people.noRole, selected: held === undefined },
  ];
  return {
    audit: routes.audit,
    add: routes.users,
    users: people.map(({ id, name, grants }) => ({
      id: String(id),
      name,
      heading: words.people.ofUser(name),
      sessions: words.people.sessions(sessions.get(id) ?? 0),
      grants: grants.map(({ role, study }) => ({
        study: study ?? '', label: study === null ? words.people.allStudies : titles.get(study) ?? words.people.otherStudy(study),
        role: words.people.roles[role], options: optionsOf(role),
      })),
      actions: {
        role: at(routes.userRole, id), password: at(routes.userPassword, id),
        sessions: at(routes.userSessions, id), remove: at(routes.userRemoval, id),
      },
    })),
    roles: roles.map((role) => ({ label: words.people.roles[role], note: words.people.roleNotes[role] })),
    roleOptions: roles.map((value) => ({ value, label: words.people.roles[value], selected: value === 'reader' })),
    studyOptions: [
      { value: '', label: words.people.allStudies, selected: true },
      ...Array.from(titles, ([value, label]) => ({ value, label, selected: false })),
    ],
  };
}
