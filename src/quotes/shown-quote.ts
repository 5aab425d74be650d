import { maskLabels } from '../text/mask-personal-data.js';
