package language_test

import (
	"strings"
	"testing"
)

// What a Russian headline calls off is no event, and a gathering that is a body too is one by its number.
func TestCalledOffAndNumberedGatheringsInRussianNews(t *testing.T) {
	for text, want := range map[string]string{
		"Визит спикера литовского Сейма в Астану отложен\n\nПредседатель Сейма Литвы Юозас Бернатонис не приедет в Казахстан на этой неделе.": "",
		"Визит спикера литовского Сейма в Астану начался\n\nПредседатель Сейма Литвы Юозас Бернатонис прибыл в Казахстан.":                    "визит",
		"В Астане проходит IV Совещание спикеров парламентов стран Евразии.":                                                                  "IV Совещание спикеров",
		"В Астане открылось 4-е Совещание спикеров парламентов стран Евразии.":                                                                "4-е Совещание спикеров",
	} {
		var names []string
		for _, e := range readOn(t, "2025-03-18", text).Events {
			names = append(names, e.Name)
		}
		if got := strings.Join(names, "; "); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
