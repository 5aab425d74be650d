import type { Person, Role } from '../use-cases/ports.js';
import { addPerson, changePassword, changeRole, personNamed, removePerson } from '../use-cases/manage-people.js';
import { roleWords } from '../wording/role-words.js';
import { userCommandWords } from '../wording/user-command-words.js';
import { askPassword } from './ask-password.js';
import { codable } from './named-study.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { withPeople } from './with-people.js';

interface DataOption {
  readonly data?: string;
}

interface RoleOption<R> extends DataOption {
  readonly role: R;
  readonly study?: string;
}

/** Lets somebody in; whoever has the machine may do that. */
export function userAdd(terminal: Terminal, name: string, { role, study, data }: RoleOption<Role>): Promise<void> {
  const words = userCommandWords[terminal.language];
  return withPeople(data, async (ports) => {
    const grant = { role, study: await studyIdOf(study, data) };
    const person = await addPerson(ports, null, name, await askPassword(words), grant);
    if (terminal.json) terminal.value(person);
    else terminal.result(words.added(printable(person.name)));
  });
}

export function userList(terminal: Terminal, { data }: DataOption): Promise<void> {
  const words = userCommandWords[terminal.language];
  return withPeople(data, async ({ people }) => {
    const list = await people.list();
    if (terminal.json) return terminal.value(list);
    if (list.length === 0) return terminal.remark(words.nobody);
    for (const line of tableOf(list, terminal)) terminal.result(line);
  });
}

export function userRemove(terminal: Terminal, name: string, { data }: DataOption): Promise<void> {
  return withPeople(data, async (ports) => {
    const person = await personNamed(ports.people, name);
    await removePerson(ports, null, person);
    if (terminal.json) terminal.value({ removed: person.name });
    else terminal.result(userCommandWords[terminal.language].removed(printable(person.name)));
  });
}

export function userPassword(terminal: Terminal, name: string, { data }: DataOption): Promise<void> {
  const words = userCommandWords[terminal.language];
  return withPeople(data, async (ports) => {
    const person = await personNamed(ports.people, name);
    await changePassword(ports, null, person, await askPassword(words));
    if (terminal.json) terminal.value({ changed: person.name });
    else terminal.result(words.passwordChanged(printable(person.name)));
  });
}

export function userRole(terminal: Terminal, name: string, { role, study, data }: RoleOption<Role | 'none'>): Promise<void> {
  const words = userCommandWords[terminal.language];
  return withPeople(data, async (ports) => {
    const person = await personNamed(ports.people, name);
    await changeRole(ports, null, person, await studyIdOf(study, data), role === 'none' ? undefined : role);
    const changed = await personNamed(ports.people, name);
    if (terminal.json) return terminal.value(changed);
    terminal.result(words.roleChanged(printable(changed.name)));
    for (const line of tableOf([changed], terminal)) terminal.result(line);
  });
}

function tableOf(list: readonly Person[], { language }: Terminal): string[] {
  const words = userCommandWords[language];
  const studyNamed = (study: string | null): string => (study === null ? words.allStudies : words.studyNumber(study));
  const rows = list.flatMap(({ name, grants }) => (grants.length === 0 ? [[printable(name), '–', '']]
    : grants.map(({ role, study }) => [printable(name), roleWords[language][role], studyNamed(study)])));
  return textTable([words.columns, ...rows]);
}

/** The id of a study that is given by it, by a file or by a run; null for all studies. */
async function studyIdOf(study: string | undefined, data: string | undefined): Promise<string | null> {
  if (study === undefined) return null;
  return /^[\da-f]{16}$/.test(study) ? study : (await codable(study, data)).id;
}
