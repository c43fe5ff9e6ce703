package language_test

import "testing"

// Whose interlocutors somebody was is told by a pronoun too.
func TestInterlocutorsOfWhomAPronounMeans(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		pairs int
		first string
	}{
		"his were two":               {"11 марта в Астане побывал председатель комитета Сейма Польши Марек Новак. Его собеседниками были вице-спикер Сената Дана Оспанова и министр экономики Айбек Сулейменов.", 2, "Марек Новак"},
		"hers was one":               {"11 марта в Астане побывала председатель комитета Сейма Польши Анна Новак. Её собеседником стал вице-спикер Сената Айбек Сулейменов.", 1, "Анна Новак"},
		"they will be":               {"Председатель комитета Сейма Польши Анна Новак прибыла в Астану. Её собеседниками станут вице-спикер Сената Дана Оспанова и министр экономики Айбек Сулейменов.", 0, ""},
		"an exchange of views":       {"В Астане состоялся обмен мнениями между депутатом Мажилиса Даной Оспановой и маршалом Сейма Польши Мареком Новаком.", 1, "Дана Оспанова"},
		"an exchange of views asked": {"Депутат Мажилиса Дана Оспанова предложила провести в мае обмен мнениями с маршалом Сейма Польши Мареком Новаком.", 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			met := understand(t, "2025-03-12", c.text).Meetings
			if len(met) != c.pairs || c.pairs > 0 && met[0].Between[0] != c.first {
				t.Errorf("%+v", met)
			}
		})
	}
}
