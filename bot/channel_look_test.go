package bot_test

import (
	"strings"
	"testing"

	"minber/digest"
)

func TestAHeaderAndHashtagsCountAgainstTheLimit(t *testing.T) {
	d := digest.Compose(sampleMaterial(digest.Window{}, "ru"), "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
	for range 12 {
		d.Stories = append(d.Stories, d.Stories[0])
		d.Stories[len(d.Stories)-1].Topics = []string{"oversight", "reform, elections & <more>", "…"}
	}
	parts, err := renderer(t).Edition(d, digest.Manner{Header: strings.Repeat("<", 200), Hashtags: true})
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range parts {
		if err := wellFormed(p.HTML); err != nil {
			t.Errorf("part %d: %v", i+1, err)
		}
	}
	last := parts[len(parts)-1].HTML
	tags := last[strings.LastIndex(last, "\n")+1:]
	if want := "#парламентский_контроль #reform_elections_more #экономика #законы"; tags != want {
		t.Errorf("hashtags %q, want %q", tags, want)
	}
}
