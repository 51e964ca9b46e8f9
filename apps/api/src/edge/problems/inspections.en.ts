import { dayOf, textOf } from './details.js';
import { listOf } from './list-of.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about inspections and what they find. */
export const inspectionsEn = {
  ADDRESSEE_MISSING: says(
    'It is not clear who is asked',
    'A recommendation goes to the chair or the steering committee; other kinds go to nobody in particular. Choose again.',
  ),
  ANSWERER_MISSING: says(
    'Nobody is named to answer',
    'A recommendation to the steering committee needs a person who answers it. Choose its head or whoever was assigned.',
  ),
  CHANGED_TEXT_MISSING: says(
    'The new words do not fit',
    'A finding that is changed needs its new words; one that stays or is taken back has none. Choose again.',
  ),
  CONCLUDED_BEFORE_BEGIN: says(
    'Concluded before it began',
    (details) =>
      `The conclusion is dated before the inspection began on ${dayOf(details, 'from')}. Choose another day.`,
  ),
  DOCUMENT_IN_FUTURE: says(
    'The document is dated ahead',
    'A document is not signed before its day. Choose today or an earlier day.',
  ),
  EFFECT_CHECKED: says('The effect was checked', 'It was looked at again already. Reload to see.'),
  EXCEPTION_AWAITS: says(
    'A request awaits its decision',
    'The last request waits to be decided. Wait for it before asking again.',
  ),
  EXCEPTION_DECIDED: says(
    'This request was answered',
    'It was decided, or is over. Reload; for more time, ask anew.',
  ),
  EXCEPTION_IN_PAST: says('The day must lie ahead', 'Choose a day after today.'),
  FINDING_CHANGED: says(
    'Somebody else changed the finding',
    'Another of the team has just written it. Yours is still here: look at the newer one and merge them.',
  ),
  FINDING_DROPPED: says(
    'The finding was left out',
    'It is no longer in the draft of the conclusion. Note it as a new one if it is still needed.',
  ),
  FINDING_EXISTS: says('The finding exists', 'It was noted already. Reload to see.'),
  FINDING_OF_OTHER_UNIT: says(
    'A finding of another unit',
    "Changing its words can't move it to another unit. Keep the unit.",
  ),
  FINDING_STATUS: says(
    'The finding stands otherwise',
    "This can't be done as it stands now. Reload to see what can.",
  ),
  FINDING_UNCLEAR: says('Nothing was written', 'Write down what was seen, then save again.'),
  INSPECTION_CHANGED: says('The inspection has just changed', 'Somebody added to it. Reload and try again.'),
  INSPECTION_EXISTS: says('The inspection exists', 'It was begun already. Reload to see.'),
  INSPECTION_STATUS: says(
    'The inspection stands otherwise',
    "It has ended, or is not concluded yet, so this can't be done. Reload to see.",
  ),
  NO_CONTENT_INSPECTED: says('No content is chosen', 'Choose at least one content of the reform.'),
  NO_UNIT_INSPECTED: says('No unit is chosen', 'Choose at least one unit.'),
  NOT_THE_ANSWERER: says('Not the one who answers', 'Only who answers for this finding may do this.'),
  NOT_THE_HEAD: says('Not the head', 'Only who heads the unit today takes its plan over.'),
  NOT_THE_LEAD: says(
    'Not the lead of the team',
    'Only the lead changes the team, or an administrator where he is gone.',
  ),
  QUESTION_OUTSIDE_CONTENTS: says(
    'A question of another content',
    (details) =>
      `The question ${listOf(details, 'question')} is of a content that is not inspected. Take it out or add the content.`,
  ),
  QUESTION_TWICE: says('A question stands twice', 'Take one of them out.'),
  REPLY_TOO_LATE: says(
    'The time for a reply is over',
    (details) =>
      `A reply was possible until ${dayOf(details, 'on')}. The finding counts now; on its page an exception can be asked for.`,
  ),
  SESSION_IN_FUTURE: says(
    'The session lies ahead',
    'A session is noted once it was held. Choose another day.',
  ),
  SEVERITY_GONE: says(
    'A severity cannot go',
    (details) =>
      `Conclusions may name ${listOf(details, 'severities')}, so these must stay. Name and limit may change.`,
  ),
  SEVERITY_TWICE: says('A severity stands twice', 'Each needs a code of its own. Change one of them.'),
  SEVERITY_UNKNOWN: says('The severity is unknown', 'Choose one of those in force.'),
  TEAM_OF_THE_UNIT: says(
    'The lead or a verifier is of an inspected unit',
    'Whoever is of an inspected unit, or holds a post there, neither leads nor verifies. Choose somebody else, or let them be a member.',
  ),
  UNIT_NOT_BELOW: says(
    'The unit is not below yours',
    'Only units below one’s own are inspected. Take the others out.',
  ),
  UNIT_NOT_INSPECTED: says('The unit is not inspected', 'Add it to the inspection first, or choose another.'),
  UNIT_TWICE: says('A unit stands twice', 'Take one of them out.'),
  UNIT_WAS_INSPECTED: says(
    'Something was noted of the unit',
    'A unit that is left out has findings or sessions. Take those out first.',
  ),
  UNIT_WITHOUT_HEAD: says(
    'A unit has no head',
    'Nobody could answer for it. Have a head entered, then conclude again.',
  ),
  VERIFIER_MISSING: says(
    'The team has no verifier',
    'Name at least one person who verifies what is remedied.',
  ),
  VISIT_OUTSIDE_YEAR: says(
    'A month outside of the year',
    (details) => `${textOf(details, 'month')} is not in ${textOf(details, 'year')}. Change the month.`,
  ),
  VISIT_TWICE: says('A visit stands twice', 'Take one of them out.'),
  YEAR_PLAN_EXISTS: says(
    'There is a plan of the year',
    (details) => `The plan of ${textOf(details, 'year')} was issued already. Reload and amend that one.`,
  ),
} satisfies ProblemTexts;
