import type { Command } from 'commander';
import { roles } from '../use-cases/roles.js';
import { userCommandWords } from '../wording/user-command-words.js';
import { gathered, oneOf, wholeNumber } from './options.js';
import type { Terminal } from './terminal.js';

const mostEvents = 100_000;

/** The commands about who may sign in, under their parent. */
export function addUserCommands(user: Command, terminal: Terminal): void {
  const { commands, options } = userCommandWords[terminal.language];

  user.command('add')
    .description(commands.add)
    .argument('<NAME>', options.name)
    .requiredOption('--role <ROLE>', options.role, oneOf('--role', roles))
    .option('--study <STUDY|RUN>', options.study)
    .option('--data <DIR>', options.data)
    .action(async (name, chosen) => (await import('./user.js')).userAdd(terminal, name, chosen));

  user.command('list')
    .description(commands.list)
    .option('--data <DIR>', options.data)
    .action(async (chosen) => (await import('./user.js')).userList(terminal, chosen));

  user.command('remove')
    .description(commands.remove)
    .argument('<NAME>', options.name)
    .option('--data <DIR>', options.data)
    .action(async (name, chosen) => (await import('./user.js')).userRemove(terminal, name, chosen));

  user.command('password')
    .description(commands.password)
    .argument('<NAME>', options.name)
    .option('--data <DIR>', options.data)
    .action(async (name, chosen) => (await import('./user.js')).userPassword(terminal, name, chosen));

  user.command('role')
    .description(commands.role)
    .argument('<NAME>', options.name)
    .requiredOption('--role <ROLE|none>', options.role, oneOf('--role', [...roles, 'none']))
    .option('--study <STUDY|RUN>', options.study)
    .option('--data <DIR>', options.data)
    .action(async (name, chosen) => (await import('./user.js')).userRole(terminal, name, chosen));
}

/** The command that shows what is to be accounted for. */
export function addAuditCommand(program: Command, terminal: Terminal): void {
  const { audit, options } = userCommandWords[terminal.language];
  program.command('audit')
    .description(audit)
    .option('-n <N>', options.count, wholeNumber('-n', 1, mostEvents), 50)
    .option('--data <DIR>', options.data)
    .action(async (chosen) => (await import('./audit.js')).audit(terminal, chosen));
}

/** The options of the server for more people than one. */
export function withUserOptions(serve: Command, terminal: Terminal): Command {
  const { serve: options } = userCommandWords[terminal.language];
  return serve
    .option('--users', options.users)
    .option('--host <ADDRESS>', options.host)
    .option('--name <NAME>', options.name, gathered)
    .option('--proxy', options.proxy)
    .option('--log', options.log);
}
