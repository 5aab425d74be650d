import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote } from './shortened-list.js';

/** The English words of notices about people who sign in, and about where the program listens. */
export const peopleNoticeWordsEn = {
  'users-none': () => ({
    what: 'There are no users yet, so nobody can sign in.',
    remedy: 'Add the first: fritekst user add NAME --role admin.',
  }),
  'user-exists': ({ name }) => ({
    what: `There is already a user called ${quote(name, 'en')}.`,
    remedy: 'Choose another name; capitals make no difference.',
  }),
  'user-missing': ({ name }) => ({
    what: `There is no user called ${quote(name, 'en')}.`,
    remedy: 'See the users with: fritekst user list.',
  }),
  'user-name-invalid': () => ({
    what: 'The user’s name cannot be used.',
    expected: 'a name of 1 to 60 characters',
    remedy: 'Write the user’s name or initials; it stands beside what the user codes.',
  }),
  'password-invalid': ({ minimum, maximum }) => ({
    what: 'The password cannot be used.',
    expected: `${formatNumber(minimum, 'en')} to ${formatNumber(maximum, 'en')} characters that are not just the name or the same few characters`,
    remedy: 'Choose a longer one, such as four or five random words.',
  }),
  'passwords-differ': () => ({
    what: 'The two passwords are not the same. Nothing was changed.',
    remedy: 'Write the same password both times.',
  }),
  'last-admin': ({ name }) => ({
    what: `${quote(name, 'en')} is the only administrator. Nothing was changed.`,
    remedy: 'Give another user the role of administrator first.',
  }),
  'host-without-users': ({ option }) => ({
    what: `With ${option} other machines can reach the pages, and then they must not be open: the answers are personal data.`,
    remedy: 'Add --users, so that everybody must sign in, or leave the option out.',
  }),
  'host-name-needed': ({ host }) => ({
    what: `The program must know by which name other machines call it when it listens on ${host}.`,
    remedy: 'Add the name, such as --name fritekst.kommune.dk.',
  }),
  'host-unavailable': ({ host }) => ({
    what: `The machine does not have the address ${host}.`,
    remedy: 'Change --host to an address of the machine’s own, or leave the option out.',
  }),
} satisfies Partial<NoticeWords>;
