import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { ItemRow } from './item-row.js';
import { itemsOf, type Commitment } from './items.js';

/** The items at work, on the page of their commitment; nothing before it took force. */
export function ItemsSection({ of }: { of: Commitment }) {
  const t = useTexts();
  const items = itemsOf(of);
  if (items.length === 0) return null;
  return (
    <Section title={t.atWork.section} aside={t.atWork.sectionHint}>
      <ul className="panel lined">
        {items.map((item) => (
          <ItemRow key={item.terms.id} commitmentId={of.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}
