package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// What was done is told before where it was and what was to be seen there.
func TestASummaryTellsDeeds(t *testing.T) {
	reader := programReader(language.Options{Summary: 100})
	for name, test := range map[string]struct{ text, want string }{
		"a denial":     {"The garden of the embassy was full of guests that evening. Snow lay on the roofs of the old town and on the cars. Speaker Kanat Orazov denied that he had met the banker. The band played until the last guests had gone.", "denied"},
		"a proposal":   {"В зале было холодно, и гости сидели в пальто до самого вечера. На стене висела карта с реками и старыми дорогами. Депутат Айгуль Сапарова предложила отменить сбор с рыбаков. За окном шел снег, и двор был пуст.", "предложила"},
		"бас тарту":    {"Залда ескі карта ілулі тұр, терезеден қар басқан тау көрінеді. Қонақтар шай ішіп, ұзақ отырды. Министр Ерлан Қасым депутаттарға есеп беруден бас тартты. Кешке қарай аула бос қалды.", "бас тартты"},
		"what it does": {"Behind the glass the stenographers were eating apples again. A clock ticked above the long row of grey coats. The bill bans fishing in the delta and fines those who sell the catch. The lights in the hall of columns went out one after another.", "bans fishing"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: test.text, Date: "2026-11-20"})
			if err != nil {
				t.Fatal(err)
			}
			told := ""
			for _, s := range u.Summary {
				told += s.Text + " "
			}
			if !strings.Contains(told, test.want) {
				t.Errorf("%q is not told in %q", test.want, told)
			}
		})
	}
}

// Words that only begin like those for a deed tell none.
func TestWordsThatBeginLikeADeed(t *testing.T) {
	for lang, words := range map[string]string{
		"en": "urgent opposite opposition department enterprises",
		"ru": "должность условия отставание цифровой нормально",
		"kk": "құрылтай құрылыс құрылым аштық жарнама үндемей",
	} {
		for word := range strings.FieldsSeq(words) {
			if language.TellsDeeds(lang, word) != 0 {
				t.Errorf("%s is a deed", word)
			}
		}
	}
	for lang, words := range map[string]string{
		"en": "urged opposed departed enters",
		"ru": "должны условились отставка цифры нормы",
		"kk": "құрылды құрылған ашты жарнасы үндеу",
	} {
		for word := range strings.FieldsSeq(words) {
			if language.TellsDeeds(lang, word) == 0 {
				t.Errorf("%s is no deed", word)
			}
		}
	}
}
