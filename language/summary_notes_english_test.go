package language_test

import (
	"strings"
	"testing"
)

// TestEnglishSummariesLeaveOutWhatOnlyPointsBack reads what tells nothing by itself, and what is
// like it and does.
func TestEnglishSummariesLeaveOutWhatOnlyPointsBack(t *testing.T) {
	const news = "The Senate passed the water bill by 41 votes to 12 on Monday."
	for text, kept := range map[string]string{
		"Senator Ann Lawa stated this in an announcement on Wednesday, moments before the Senate adjourned.": "",
		"The minister disclosed this while addressing the Senate in the capital.":                            "",
		"Senator Ben Ada made this known on Monday when he met journalists of the region.":                   "",
		"Speaker Malcolm Stone during a division in the House of Representatives on Thursday.":               "",
		"Speaker Malcolm Stone at the opening of the session, September 3. Source: BNB":                      "",
		"Senator Ann Lawa stated that this bill would bring water to 40 villages.":                           "40 villages",
		"Speaker Malcolm Stone at the opening of the session promised 40 new schools.":                       "40 new schools",
	} {
		var all []string
		for _, s := range readOn(t, "2026-11-20", news+"\n\n"+text).Summary {
			all = append(all, s.Text)
		}
		switch got := strings.Join(all, " "); {
		case kept == "" && got != news:
			t.Errorf("%s:\n%s", text, got)
		case !strings.Contains(got, kept):
			t.Errorf("%s: left out: %s", text, got)
		}
	}
}

// TestMarksAndDatelinesAreNoPartOfASentence reads the marks of lists and what stands in front of a
// text for the place, the day and the agency.
func TestMarksAndDatelinesAreNoPartOfASentence(t *testing.T) {
	const said = "House Speaker Om Varla on Friday called for a meeting after the House was adjourned."
	for _, front := range []string{
		"• ", "▪ ", "Riga, July 5 (BNB): ", "New Delhi [India], July 25 (ANI): ", "New Harbor, July 5 (BNB) – ",
		"Home\n\nPhoto\n\nShare\n\nFollow us\n\nSteppenews.kz - ", "Portal.kg — ",
	} {
		u := readOn(t, "2026-11-20", front+said)
		if len(u.Summary) == 0 || u.Summary[0].Text != said || len(u.Statements) == 0 || u.Statements[0].Text != said {
			t.Errorf("%q: %+v %+v", front, u.Summary, u.Statements)
		}
	}
	for _, whole := range []string{
		"Om Varla (LAB): the House was adjourned on Friday after the members had left it.",
		"The House – all 70 members of it – was adjourned on Friday after a long debate.",
	} {
		if u := readOn(t, "2026-11-20", whole); len(u.Summary) > 0 && u.Summary[0].Text != whole && !strings.HasPrefix(whole, "Om") {
			t.Errorf("%s: %+v", whole, u.Summary)
		}
	}
}
