package bot_test

import (
	"strings"
	"testing"

	"minber/digest"
)

func TestAReportedSentenceThatNamesItsSpeakerHasNobodyInFront(t *testing.T) {
	for _, c := range []struct{ name, lang, text, want string }{
		{"by the surname", "en", "Bekenov proposed to wait.", "<b>Bekenov</b> proposed to wait. — "},
		{"by the whole name", "en", "Aidos Bekenov’s plan is to wait.", "<b>Aidos Bekenov</b>’s plan is to wait. — "},
		{"in another case", "ru", "По словам Бекенова, ждать нельзя.", "По словам <b>Бекенова</b>, ждать нельзя. — "},
		{"in a case of Kazakh", "kk", "Бекеновтің айтуынша, күтуге болмайды.", "<b>Бекеновтің</b> айтуынша, күтуге болмайды. — "},
		{"not by another word that begins alike", "en", "Bekenovites wait.", "</b>, Speaker of the Kurultai: Bekenovites wait. — "},
		{"nor if nobody is named", "en", "There is no need to wait.", "</b>, Speaker of the Kurultai: There is no need to wait. — "},
	} {
		said := sampleStatement(c.lang, 9)
		said.Kind, said.Text = digest.Indirect, c.text
		d := digest.Digest{Lang: c.lang, Date: "2026-11-20", Days: 1, Said: []digest.StatementRecord{said}}
		parts, err := renderer(t).Digest(d)
		if err != nil {
			t.Fatal(err)
		}
		if _, line, _ := strings.Cut(parts[0].HTML, "\n"); !strings.Contains(line, c.want) {
			t.Errorf("%s: %s", c.name, line)
		}
	}
}
