/** How a state feels; always shown with an icon and a word. */
export type Tone = 'done' | 'under-way' | 'soon' | 'late' | 'still';
