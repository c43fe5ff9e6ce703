package bot_test

import (
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// Where outlets give a number differently, the story says so, with both as they
// stand and who gives them; nothing of a text becomes markup.
func TestAStoryTellsWhereItsOutletsDiffer(t *testing.T) {
	r, err := bot.NewRenderer(nil)
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 11, 17, 10, 0, 0, 0, time.UTC)
	lead := digest.ArticleRef{ID: 1, Source: "Дала агенттігі", Lang: "ru", URL: "https://a.example/1", Title: "Комитет обсудил субсидии", Published: at, Date: "2026-11-17"}
	other := digest.ArticleRef{ID: 2, Source: "Деловой <b>", Lang: "ru", URL: "https://b.example/2", Title: "Субсидии", Published: at, Date: "2026-11-17"}
	for lang, want := range map[string]string{
		"kk": `Деректер әртүрлі: «640 миллиардов тенге» – <a href="https://a.example/1">Дала агенттігі</a> (орыс.); «460 млрд тенге» – <a href="https://b.example/2">Деловой &lt;b&gt;</a> (орыс.)`,
		"ru": `Данные расходятся: «640 миллиардов тенге» – <a href="https://a.example/1">Дала агенттігі</a>; «460 млрд тенге» – <a href="https://b.example/2">Деловой &lt;b&gt;</a>`,
		"en": `Accounts differ: “640 миллиардов тенге” – <a href="https://a.example/1">Дала агенттігі</a> (in Russian); “460 млрд тенге” – <a href="https://b.example/2">Деловой &lt;b&gt;</a> (in Russian)`,
	} {
		messages, err := r.Digest(digest.Digest{Lang: lang, Zone: "Asia/Almaty", Date: "2026-11-17", Days: 1, Stories: []digest.Story{{
			ID: 1, Lead: lead, Others: []digest.ArticleRef{other},
			Disputes: []digest.Dispute{{One: digest.Claim{Said: "640 миллиардов тенге", Ref: lead}, Other: digest.Claim{Said: "460 млрд тенге", Ref: other}}},
		}}})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(messages[0].HTML, want) {
			t.Errorf("%s: no %q in\n%s", lang, want, messages[0].HTML)
		}
	}
}
