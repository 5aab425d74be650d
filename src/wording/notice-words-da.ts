import { codebookNoticeWordsDa } from './codebook-notice-words-da.js';
import { codingNoticeWordsDa } from './coding-notice-words-da.js';
import { definitionWordsDa } from './definition-words-da.js';
import type { NoticeWords } from './notice-text.js';
import { languageName, languageNames } from './language-name.js';
import { formatNumber, formatShare } from './numbers.js';
import { patternProblem } from './pattern-words.js';
import { quote, shortenedList } from './shortened-list.js';
import { quoteNoticeWordsDa } from './quote-notice-words-da.js';
import { reportNoticeWordsDa } from './report-notice-words.js';
import { studyNoticeWordsDa } from './study-notice-words-da.js';
import { templateNoticeWordsDa } from './template-notice-words.js';
import { erasureNoticeWordsDa } from './erasure-notice-words.js';
import { peopleNoticeWordsDa } from './people-notice-words-da.js';
import { jobNoticeWordsDa } from './job-notice-words.js';
import { workspaceNoticeWordsDa } from './workspace-notice-words-da.js';

const number = (value: number): string => formatNumber(value, 'da');
const name = (text: string): string => quote(text, 'da');
const list = (names: readonly string[]): string => shortenedList(names, 'da');
const shown = (got: string): string => (got === '' ? 'ingenting' : name(got));
const citizens = (count: number): string => `${number(count)} ${count === 1 ? 'borger' : 'borgere'}`;
const answers = (count: number): string => `${number(count)} svar`;
const segmentNames: Readonly<Record<string, string>> = {
  satisfied: 'de tilfredse', neutral: 'de neutrale', dissatisfied: 'de utilfredse', all: 'alle',
};
const among = (segment: string): string => segmentNames[segment] ?? segment;
const at = (file: string, row: number, column?: string): string =>
  `${file}, række ${number(row)}${column === undefined ? '' : `, kolonnen ${name(column)}`}`;

/** The Danish words of every notice. */
export const noticeWordsDa: NoticeWords = {
  'file-missing': ({ file }) => ({
    what: `Filen ${file} findes ikke.`,
    remedy: 'Ret navnet, eller læg filen på den plads.',
  }),
  'file-empty': ({ file }) => ({
    what: `Filen ${file} er tom.`,
    remedy: 'Gem filen igen fra det program, den kommer fra.',
  }),
  'file-without-rows': ({ file }) => ({
    what: `Filen ${file} har ingen rækker, der kan bruges.`,
    expected: 'en overskrift i række 1 og mindst én række under den',
    remedy: 'Se efter, om det er den rigtige fil, og om rækkerne er kommet med.',
  }),
  'file-unreadable': ({ file, detail }) => ({
    what: `Filen ${file} kan ikke læses (${detail}).`,
    remedy: 'Åbn den i det program, den kommer fra, og gem den igen som CSV eller XLSX.',
  }),
  'file-type-unknown': ({ file, expected }) => ({
    what: `Filen ${file} er af en type, der ikke kan læses.`,
    expected: list(expected),
    remedy: 'Gem den som en af disse typer.',
  }),
  'file-too-large': ({ file, got, limit }) => ({
    what: `Filen ${file} er for stor.`,
    expected: `højst ${number(Math.floor(limit / 1e6))} MB`,
    got: `${number(Math.ceil(got / 1e6))} MB`,
    remedy: 'Slet kolonner, der ikke skal bruges, og gem filen igen.',
  }),
  'encoding-detected': ({ file, encoding, delimiter }) => ({
    what: `Filen ${file} er læst som ${encoding} `
      + `med ${delimiter === 'tab' ? 'tabulator' : name(delimiter)} mellem kolonnerne.`,
    remedy: 'Se efter, at æ, ø og å står rigtigt. Gør de ikke, så gem filen som CSV UTF-8.',
  }),
  'encoding-damaged': ({ file, row, column }) => ({
    what: `Et bogstav er gået tabt i ${at(file, row, column)}.`,
    remedy: 'Hent filen igen, hvor den kommer fra, og gem den som CSV UTF-8.',
  }),
  'column-missing': ({ file, column, purpose, available }) => ({
    what: `Filen ${file} har ingen kolonne, der hedder ${name(column)}.`,
    expected: `kolonnen ${name(column)} (til ${purpose})`,
    got: list(available),
    remedy: purpose.includes('.')
      ? `Ret navnet ved ${purpose} i studiets definition, eller ret overskriften i filen.`
      : 'Ret overskriften i filen.',
  }),
  'column-duplicated': ({ file, column }) => ({
    what: `Filen ${file} har to kolonner, der hedder ${name(column)}.`,
    remedy: 'Giv den ene et andet navn, eller slet den.',
  }),
  'column-unnamed': ({ file, position }) => ({
    what: `Kolonne nummer ${position} i ${file} har intet navn. Den er ikke brugt.`,
    remedy: 'Skriv et navn i række 1, hvis kolonnen skal bruges.',
  }),
  'row-ragged': ({ file, row, expected, got }) => ({
    what: `${at(file, row)} har ikke lige så mange felter som overskriften. Rækken er ikke brugt.`,
    expected: `${number(expected)} felter`,
    got: `${number(got)} felter`,
    remedy: 'Se efter, om der mangler anførselstegn om en tekst med skilletegn eller linjeskift.',
  }),
  'quote-unclosed': ({ file, row }) => ({
    what: `Et anførselstegn i ${at(file, row)} er ikke lukket.`,
    remedy: 'Luk det, eller gem filen igen fra det program, den kommer fra.',
  }),
  'id-missing': ({ file, row, column }) => ({
    what: `${at(file, row, column)} er tom. Rækken er ikke brugt.`,
    expected: 'et id, som ingen anden række har',
    remedy: 'Skriv borgerens id.',
  }),
  'id-duplicated': ({ file, row, column, firstRow }) => ({
    what: `Id'et i ${at(file, row, column)} står også i række ${number(firstRow)}. `
      + `Kun række ${number(firstRow)} er brugt.`,
    remedy: 'Slet den ene række, eller ret id\'et.',
  }),
  'category-unknown': ({ file, row, column, got, expected }) => ({
    what: `Værdien i ${at(file, row, column)} kendes ikke. Den er ikke brugt.`,
    expected: list(expected),
    got: shown(got),
    remedy: 'Ret værdien, eller tilføj den i studiets definition.',
  }),
  'number-invalid': ({ file, row, column, got, minimum, maximum }) => ({
    what: `Værdien i ${at(file, row, column)} er ikke et tal, der kan bruges.`,
    expected: maximum === Number.MAX_VALUE
      ? `et tal på ${number(minimum)} eller mere`
      : `et tal fra ${number(minimum)} til ${number(maximum)}`,
    got: shown(got),
    remedy: 'Ret tallet.',
  }),
  'date-after-end': ({ file, row, column, got, end }) => ({
    what: `Datoen i ${at(file, row, column)} ligger efter den dag, der måles til. Den er ikke brugt.`,
    expected: `${end} eller tidligere`,
    got: shown(got),
    remedy: 'Ret datoen, eller ret den dag, der måles til (until), i studiets definition.',
  }),
  'date-invalid': ({ file, row, column, got }) => ({
    what: `Værdien i ${at(file, row, column)} er ikke en dato. Den er ikke brugt.`,
    expected: 'ÅÅÅÅ-MM-DD, for eksempel 2023-09-18',
    got: shown(got),
    remedy: 'Ret datoen.',
  }),
  'answered-outside-fieldwork': ({ file, row, column, got, opens, closes }) => ({
    what: `Tidspunktet i ${at(file, row, column)} ligger uden for undersøgelsens periode. Svaret er brugt, `
      + 'men står ikke i forløbet dag for dag.',
    expected: [...(opens === '' ? [] : [`tidligst ${opens}`]), ...(closes === '' ? [] : [`senest ${closes}`])].join(', '),
    got: shown(got),
    remedy: 'Ret tidspunktet, eller ret opens og closes i studiets definition.',
  }),
  'not-asked-answered': ({ file, row, column }) => ({
    what: `${at(file, row, column)} har et svar fra en borger, der ikke skulle have spørgsmålet. Svaret er ikke brugt.`,
    remedy: 'Se efter, om only og except ved spørgsmålet er rigtige i studiets definition.',
  }),
  'more-of-the-same': ({ file, column, count, of }) => ({
    what: `${number(count)} tilfælde mere af samme slags som vist${file === '' ? '' : ` i ${file}`}`
      + `${column === '' ? '' : `, kolonnen ${name(column)}`} (${of}).`,
    remedy: 'Ret dem på samme måde.',
  }),
  'population-count-invalid': ({ file, row, column, got }) => ({
    what: `Antallet af borgere i ${at(file, row, column)} kan ikke bruges.`,
    expected: 'et helt tal på 0 eller mere, uden punktum og mellemrum',
    got: shown(got),
    remedy: 'Ret antallet.',
  }),
  'stratum-duplicated': ({ file, row, firstRow }) => ({
    what: `${at(file, row)} beskriver samme gruppe af borgere som række ${number(firstRow)}.`,
    remedy: 'Læg de to rækker sammen til én.',
  }),
  'stratum-not-in-population': ({ file, row, stratum, population }) => ({
    what: `Borgeren i ${at(file, row)} hører til gruppen ${name(stratum)}, som ikke findes i ${population}. `
      + 'Rækken er ikke brugt.',
    remedy: `Tilføj gruppen i ${population}, eller ret borgerens oplysninger.`,
  }),
  'stratum-value-missing': ({ file, row, column }) => ({
    what: `Borgeren i ${at(file, row)} kan ikke vægtes: ${name(column)} mangler. Rækken er ikke brugt.`,
    remedy: 'Udfyld oplysningen.',
  }),
  'strata-empty': ({ strata, population, share }) => ({
    what: `${strata === 1 ? 'Én gruppe' : `${number(strata)} grupper`} af populationen har ingen svar. `
      + `De vægtede tal dækker ikke de ${citizens(population)} i ${strata === 1 ? 'den' : 'dem'} `
      + `(${formatShare(share, 'da')}).`,
    remedy: 'Nævn det, når tallene bruges, eller vægt med færre oplysninger (weighting.strata).',
  }),
  'strata-without-citizens': ({ respondents }) => ({
    what: `${number(respondents)} ${respondents === 1 ? 'besvarelse' : 'besvarelser'} kommer fra grupper, som populationen siger er tomme. `
      + `${respondents === 1 ? 'Den' : 'De'} tæller ikke med i de vægtede tal.`,
    remedy: 'Ret antallet af borgere i populationen, eller ret borgernes oplysninger.',
  }),
  'raking-unsettled': ({ rounds, deviation }) => ({
    what: `Vægtene kunne ikke få alle fordelinger til at passe med populationen på ${number(rounds)} runder. `
      + `Den dårligste ligger ${formatShare(deviation, 'da', 3)} fra sit mål.`,
    remedy: 'Slå små grupper sammen, vægt med færre oplysninger (weighting.strata), eller vælg en anden vægtning.',
  }),
  'not-in-sample': ({ file, row, sample }) => ({
    what: `Borgeren i ${at(file, row)} står ikke i stikprøven ${sample}. Rækken er ikke brugt.`,
    remedy: `Ret id'et, eller tilføj borgeren i ${sample}.`,
  }),
  unweighted: ({ reason }) => {
    switch (reason) {
      case 'no-population': return {
        what: 'Tallene er ikke vægtede: Studiet siger ikke, hvor mange borgere der er i hver gruppe.',
        remedy: 'Tilføj population og weighting i studiets definition, hvis tallene skal gælde alle borgere.',
      };
      case 'no-stratum-matches': return {
        what: 'Tallene er ikke vægtede: Ingen besvarelse hører til en gruppe i populationen.',
        remedy: 'Se efter, om grupperne i weighting.strata står med samme ord i populationen og i besvarelserne.',
      };
      case 'no-citizens': return {
        what: 'Tallene er ikke vægtede: Der er ingen borgere i nogen af populationens grupper.',
        remedy: 'Se efter, om population.count nævner den rigtige kolonne, og om tallene er over 0.',
      };
      case 'no-weighted-respondents': return {
        what: 'Tallene er ikke vægtede: Ingen borger har fået en vægt.',
        remedy: 'Se efter, om respondents.status og weighting er rigtige i studiets definition.',
      };
    }
  },
  'sampling-missing': ({ file }) => ({
    what: `${file} siger ikke, hvordan stikprøven skal trækkes.`,
    expected: 'afsnittet sampling',
    remedy: 'Skriv sampling med frame, strata og size i filen.',
  }),
  'period-reversed': ({ file, row, column, got, begins }) => ({
    what: `Perioden i ${at(file, row, column)} slutter, før den begynder. Rækken er ikke brugt.`,
    expected: `${begins} eller senere`,
    got: shown(got),
    remedy: 'Ret datoerne.',
  }),
  'column-reserved': ({ file, column }) => ({
    what: `Kolonnen ${name(column)} i ${file} hedder det samme som en kolonne, stikprøven får.`,
    remedy: 'Giv den et andet navn, eller slet den.',
  }),
  'nobody-eligible': ({ file }) => ({
    what: `Ingen borgere i ${file} opfylder betingelserne for at komme med i stikprøven.`,
    remedy: 'Se efter, om datoer og uger er rigtige ved sampling i studiets definition.',
  }),
  'sample-group-without-size': ({ group, named }) => ({
    what: `Det er ikke sagt, hvor mange borgere der skal trækkes i ${name(group)}.`,
    expected: `et antal ved sampling.size; nu nævnes ${list(named)}`,
    remedy: 'Skriv antallet ved sampling.size, eventuelt 0.',
  }),
  'sample-smaller-than-asked': ({ group, asked, got }) => ({
    what: group === '' ? 'Stikprøven er mindre end ønsket: Der er ikke flere borgere.'
      : `Stikprøven i ${name(group)} er mindre end ønsket: Der er ikke flere borgere.`,
    expected: citizens(asked),
    got: citizens(got),
    remedy: 'Brug stikprøven, som den er, eller lemp betingelserne ved sampling.',
  }),
  'sample-below-minimum': ({ group, strata, minimum }) => ({
    what: `${strata === 1 ? 'Én gruppe' : `${number(strata)} grupper`}${group === '' ? '' : ` i ${name(group)}`} `
      + `har færre i stikprøven end mindstetallet ${number(minimum)}, `
      + 'fordi der ikke er flere borgere, eller stikprøven er for lille.',
    remedy: 'Træk flere, slå grupper sammen, eller sæt mindstetallet ned.',
  }),
  'sample-unbalanced': ({ group, variable, p }) => ({
    what: `Stikprøven${group === '' ? '' : ` i ${name(group)}`} afviger fra populationen på ${name(variable)} `
      + `med mere, end tilfældet plejer at give (p = ${formatNumber(p, 'da', 4)}).`,
    remedy: 'Se tallene igennem. Træk kun om med en anden startværdi, hvis det er besluttet på forhånd, '
      + 'og skriv det i rapporten.',
  }),
  'id-not-found': ({ file, available }) => ({
    what: `Der er ingen kolonne i ${file}, som kan være borgernes id.`,
    expected: 'en kolonne, hvor hver række har sin egen værdi',
    got: list(available),
    remedy: 'Tilføj en kolonne, der hedder id, med et løbenummer.',
  }),
  'yaml-invalid': ({ file, line, detail }) => ({
    what: `${file}, linje ${line}, er ikke skrevet som gyldig YAML (${detail}).`,
    remedy: 'Se efter indrykning, kolon og anførselstegn på linjen og linjen over.',
  }),
  'definition-invalid': definitionWordsDa,
  'format-unsupported': ({ file, line, got, supported }) => ({
    what: `${file}, linje ${line}: Filens format kan ikke læses af denne version.`,
    expected: `format ${list(supported.map(String))}`,
    got: shown(got),
    remedy: 'Ret tallet ved format, eller brug en nyere version af programmet.',
  }),
  'codebooks-share-code': ({ code, first, second }) => ({
    what: `Kodebøgerne ${name(first)} og ${name(second)} har begge koden ${shown(code)}.`,
    expected: 'forskellige id’er, for i tabeller og adresser kendes en kode på sit id alene',
    remedy: 'Giv koden et andet id i den ene af dem, eller lad spørgsmålene have den samme kodebog.',
  }),
  'codebook-unknown': ({ codebook, available }) => ({
    what: `Kodebogen ${name(codebook)} findes ikke.`,
    expected: `${list(available)} eller navnet på en fil`,
    remedy: 'Ret navnet ved codebook.',
  }),
  'model-invalid': ({ file }) => ({
    what: `Filen ${file} er ikke en model, eller den er beskadiget.`,
    expected: 'en fil, som fritekst train har skrevet',
    remedy: 'Træn modellen igen med fritekst train.',
  }),
  'model-format-unsupported': ({ file, got, supported }) => ({
    what: `Modellen ${file} er skrevet i et format, som programmet ikke læser.`,
    expected: `format ${list(supported.map(String))}`,
    got: shown(got),
    remedy: 'Træn modellen igen med fritekst train.',
  }),
  'model-made-for-other': ({ file, part, made, now }) => ({
    what: part === 'codebook' ? `Modellen ${file} er trænet til en anden kodebog eller en anden udgave af den.`
      : `Modellen ${file} er trænet med en anden udgave af programmets ordlister.`,
    expected: name(now),
    got: name(made),
    remedy: 'Træn modellen igen med fritekst train, eller vælg den kodebog, som den er trænet til.',
  }),
  'model-not-shipped': ({ codebook }) => ({
    what: `Der følger ingen trænet model med kodebogen ${name(codebook)}, så reglerne koder alene.`,
    remedy: 'Træn en model på egne kodede svar med fritekst train, og vælg den med --model. --model none siger, at reglerne skal kode alene.',
  }),
  'model-shipped-for-other': ({ codebook, part, made, now }) => ({
    what: part === 'codebook'
      ? `Modellen, der følger med kodebogen ${name(codebook)}, er trænet til en anden udgave af den, så reglerne koder alene.`
      : `Modellen, der følger med kodebogen ${name(codebook)}, er trænet med en anden udgave af programmets ordlister, så reglerne koder alene.`,
    expected: name(now),
    got: name(made),
    remedy: 'Træn en model på egne kodede svar med fritekst train, og vælg den med --model. --model none siger, at reglerne skal kode alene.',
  }),
  'model-knows-answers': ({ file, n }) => ({
    what: `${answers(n)} i ${file} er med blandt dem, modellen er trænet på.`,
    remedy: 'De står med yes i kolonnen seen, og fritekst evaluate udelader dem.',
  }),
  'coded-answers-too-few': ({ file, n, minimum }) => ({
    what: `Filen ${file} har for få kodede svar til at træne på.`,
    expected: `mindst ${answers(minimum)}`,
    got: answers(n),
    remedy: 'Kod flere svar i hånden.',
  }),
  'rule-invalid': ({ file, line, theme, rule, pattern, problem }) => ({
    what: `${file}, linje ${line}: ${patternProblem(problem, 'da')}`,
    got: `${name(pattern)} i `
      + (theme === '' ? `ordlisten ${name(rule)}` : `reglen ${name(rule)} i temaet ${name(theme)}`),
    remedy: 'Ret mønstret.',
  }),
  'rule-duplicated': ({ file, line, theme, rule }) => ({
    what: `${file}, linje ${line}: Temaet ${name(theme)} har to regler, der hedder ${name(rule)}.`,
    remedy: 'Giv den ene regel et andet id.',
  }),
  'theme-duplicated': ({ file, line, theme }) => ({
    what: `${file}, linje ${line}: To temaer hedder ${name(theme)}.`,
    remedy: 'Giv det ene tema et andet id.',
  }),
  'theme-without-rules': ({ file, line, theme }) => ({
    what: `Temaet ${name(theme)} i ${file}, linje ${line}, har ingen regler. `
      + 'Det findes kun i håndkodede svar.',
    remedy: 'Skriv regler for temaet, eller kod svar i hånden.',
  }),
  ...codebookNoticeWordsDa,
  ...workspaceNoticeWordsDa,
  ...peopleNoticeWordsDa,
  ...erasureNoticeWordsDa,
  ...jobNoticeWordsDa,
  ...quoteNoticeWordsDa,
  ...studyNoticeWordsDa,
  ...templateNoticeWordsDa,
  ...reportNoticeWordsDa,
  ...codingNoticeWordsDa,
  'theme-unknown': ({ file, row, theme, expected }) => ({
    what: `${at(file, row)} nævner temaet ${name(theme)}, som kodebogen ikke har. Rækken er ikke brugt.`,
    expected: list(expected),
    remedy: 'Ret temaets id.',
  }),
  'coder-missing': ({ file, row, column }) => ({
    what: `${at(file, row, column)} er tom.`,
    expected: 'et navn eller mærke for den, der kodede',
    remedy: 'Skriv, hvem der kodede svaret.',
  }),
  'coding-without-answer': ({ file, row }) => ({
    what: `${at(file, row)} koder et svar, der ikke findes. Rækken er ikke brugt.`,
    remedy: 'Ret respondent eller question, så de passer til besvarelserne.',
  }),
  'coding-incomplete': ({ file, row, because }) => ({
    what: `${at(file, row)} hører til samme kodning som række ${number(because)}, der ikke kan bruges. Derfor er den heller ikke brugt.`,
    remedy: 'Ret den anden række: Kodningen af et svar skal læses hel.',
  }),
  'segment-unknown': ({ file, row, column, got, expected }) => ({
    what: `Værdien i ${at(file, row, column)} er ikke et segment. Borgeren er ikke med i noget segment.`,
    expected: list(expected),
    got: shown(got),
    remedy: 'Ret værdien.',
  }),
  'texts-none': () => ({
    what: 'Studiet har ingen åbne spørgsmål. Der er derfor hverken temaer, klynger eller citater.',
    remedy: 'Har det åbne spørgsmål, så nævn dem ved texts i studiets definition.',
  }),
  'answers-none': ({ file }) => ({
    what: `Filen ${file} har ingen åbne svar.`,
    remedy: 'Se efter, om texts nævner den rigtige kolonne i studiets definition.',
  }),
  'rows-excluded': ({ file, rows, of, list }) => ({
    what: `${number(rows)} af ${number(of)} rækker i ${file} er ikke brugt.`,
    remedy: `Se i ${list}, hvilke rækker det er, og hvorfor.`,
  }),
  'coding-not-measured': ({ codebook }) => ({
    what: `Kodningen er ikke målt på dine svar: Ingen svar er håndkodet efter kodebogen ${name(codebook)}.`,
    remedy: 'Kod mindst 200 tilfældigt trukne svar i hånden, og nævn filen ved codings i studiets definition.',
  }),
  'clusters-too-few-answers': ({ segment, n }) => ({
    what: `Der er for få svar med nok ord blandt ${among(segment)} til at finde klynger (${number(n)}).`,
    remedy: 'Læs svarene i stedet.',
  }),
  'clusters-from-sample': ({ segment, n, of }) => ({
    what: `Klyngerne er fundet i ${number(n)} tilfældige svar af ${number(of)} blandt ${among(segment)}; hvert af de øvrige er lagt i den klynge, det ligger nærmest.`,
    remedy: 'Prøv et andet tal efter --seed for at se, hvor meget klyngerne flytter sig.',
  }),
  'clusters-fewer-than-asked': ({ segment, asked, got }) => ({
    what: `Der er færre klynger blandt ${among(segment)} end ventet: Svarene er for få, eller mange af dem siger det samme.`,
    expected: `${number(asked)} klynger`,
    got: `${number(got)} ${got === 1 ? 'klynge' : 'klynger'}`,
    remedy: 'Bed om færre klynger, eller læs svarene i stedet.',
  }),
  'contrast-group-too-small': ({ by, minimum }) => ({
    what: `Ord kan ikke sammenlignes efter ${name(by)}: En af grupperne har svar fra færre end ${number(minimum)} borgere.`,
    remedy: 'Sammenlign større grupper, for eksempel et niveau mod resten.',
  }),
  'answers-without-segment': ({ n }) => ({
    what: n === 1
      ? '1 svar er fra en borger, der ikke har sagt, om vedkommende er tilfreds.'
      : `${answers(n)} er fra borgere, der ikke har sagt, om de er tilfredse.`,
    remedy: `${n === 1 ? 'Svaret' : 'Svarene'} er i answers.csv, men ikke i temaer, klynger og citater, som er delt `
      + 'efter tilfredshed.',
  }),
  'answer-missing': ({ answer }) => ({
    what: `Der er intet svar med nøglen ${name(answer)} i analysen.`,
    remedy: 'Find svaret under et tema eller i en klynge, og følg linket derfra.',
  }),
  'file-of-too-few': ({ minimum }) => ({
    what: `Søgningen finder svar fra færre end ${minimum} borgere. De kan kendes igen, så svarene kan ikke hentes som fil.`,
    remedy: 'Læs dem på siden, eller søg bredere.',
  }),
  'filter-of-too-few': ({ minimum }) => ({
    what: `Filteret viser eller udelader færre end ${minimum} borgere. De kan kendes igen, så intet derfra kan hentes som fil.`,
    remedy: 'Læs tallene på siden, eller fjern et filter.',
  }),
  'answers-in-other-languages': ({ n, languages, coded }) => ({
    what: `${answers(n)} er ikke på ${languageName(coded, 'da')}, men på ${languageNames(languages, 'da')}.`,
    remedy: `${n === 1 ? 'Svaret' : 'Svarene'} er bevaret, men får ingen temaer af reglerne, er ikke med i temaernes tal og kommer `
      + 'ikke i klynger. Sproget er programmets gæt.',
  }),
  'answers-too-short': ({ segment, n }) => ({
    what: `${answers(n)} blandt ${among(segment)} har for få ord til at komme i en klynge.`,
    remedy: n === 1
      ? 'Har det indhold, er det med i temaernes tal.'
      : 'De, der har indhold, er med i temaernes tal.',
  }),
  'quotes-below-minimum': ({ theme, segment, n, minimum }) => ({
    what: `Kun ${number(n)} ${n === 1 ? 'borger' : 'borgere'} blandt ${among(segment)} har temaet ${name(theme)}.`,
    expected: `mindst ${number(minimum)} borgere, før citater vises for andre`,
    remedy: 'Brug citaterne til intern læsning, og del dem ikke.',
  }),
  'quotes-too-few': ({ theme, segment, asked, eligible }) => ({
    what: `Der er for få citater om ${name(theme)} blandt ${among(segment)}.`,
    expected: `${number(asked)} ${asked === 1 ? 'citat' : 'citater'}`,
    got: `${number(eligible)} ${eligible === 1 ? 'egnet' : 'egnede'} svar`,
    remedy: 'Bed om færre, eller ret længden ved quotes i studiets definition.',
  }),
  'run-missing': ({ run }) => ({
    what: `Analysen ${name(run)} findes ikke.`,
    remedy: 'Ret navnet, eller lav analysen med fritekst analyse.',
  }),
  'run-format-unsupported': ({ run, got, supported }) => ({
    what: `Analysen ${name(run)} er gemt i et format, som denne version ikke kan læse.`,
    expected: `format ${list(supported.map(String))}`,
    got: `format ${got}`,
    remedy: 'Kør analysen igen, eller brug en nyere version af programmet.',
  }),
  'run-damaged': ({ run, file }) => ({
    what: `Analysen ${name(run)} er ikke hel: ${file} mangler eller er ændret.`,
    remedy: 'Kør analysen igen, eller hent mappen fra en sikkerhedskopi.',
  }),
  'runs-without-common-ground': ({ first, second, lacks }) => ({
    what: `Analyserne ${name(first)} og ${name(second)} kan ikke sammenlignes: ` +
      (lacks === 'answers' ? 'Intet svar er det samme i begge.' : 'Intet tema er i begge.'),
    expected: 'to analyser af det samme studie, eller af det samme studie med flere svar',
    remedy: 'Se på siden Studier, hvilke analyser der hører sammen.',
  }),
  'run-differs': ({ run, files }) => ({
    what: `Analysen ${name(run)} blev ikke den samme, da den blev gentaget. Forskellen er i ${list(files)}.`,
    remedy: 'Se efter, om filerne i mappen er ændret, og om det er samme version af programmet og Node.',
  }),
  'question-needed': ({ expected }) => ({
    what: 'Studiets åbne spørgsmål har hver sin kodebog, så det skal siges, hvilket der er tale om.',
    expected: list(expected),
    remedy: 'Vælg et af dem med --question.',
  }),
  'value-unknown': ({ option, got, expected }) => ({
    what: `Værdien af ${option} kendes ikke.`,
    expected: list(expected),
    got: shown(got),
    remedy: 'Vælg en af dem.',
  }),
  'whole-number-expected': ({ option, got, minimum, maximum }) => ({
    what: `Værdien af ${option} er ikke et helt tal, der kan bruges.`,
    expected: maximum === undefined ? `et helt tal på ${number(minimum)} eller mere` : `et helt tal fra ${number(minimum)} til ${number(maximum)}`,
    got: shown(got),
    remedy: 'Ret tallet.',
  }),
  'output-exists': ({ path }) => ({
    what: `${path} findes i forvejen og er ikke lavet af programmet. Intet er skrevet.`,
    remedy: 'Vælg et andet sted, eller flyt det, der står der.',
  }),
  'output-unwritable': ({ path, detail }) => ({
    what: `Der kan ikke skrives til ${path} (${detail}).`,
    remedy: 'Vælg et andet sted, luk filen, hvis den er åben, eller skaf plads på disken.',
  }),
  'port-taken': ({ port }) => ({
    what: `Port ${port} er optaget af et andet program.`,
    remedy: `Luk det, eller vælg en anden port, for eksempel --port ${port + 1}.`,
  }),
};
