// By themselves, since the command line names them in its help and should not load the rest for it.
export { decide, isAdmin, roleIn, roles, type Grant, type Role } from '../workspace/roles.js';
