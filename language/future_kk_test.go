package language_test

import "testing"

// A noun in the accusative ends like a verb in the present: what is behind it tells.
func TestAKazakhObjectIsNoVerbToCome(t *testing.T) {
	for text, coming := range map[string]int{
		"Мәжіліс заңды қабылдады. Сәрсенбі күні кешке меймандар музейді аралады.":         0,
		"Мәжіліс заңды қабылдады. Сәрсенбі күні депутаттар ауылдағы жағдайды талқылады.":  0,
		"Мәжіліс заңды қабылдады. Сәрсенбі күні депутаттар сарайды көріп, пікір айтты.":   0,
		"Мәжіліс заңды қабылдады. Сәрсенбі күні депутаттар ауылдағы жағдайды талқылайды.": 1,
		"Мәжіліс заңды қабылдады. Сәрсенбі күні депутаттар музейді аралайды.":             1,
	} {
		t.Run(text, func(t *testing.T) {
			if got := understand(t, "2026-11-12", text).Upcoming; len(got) != coming {
				t.Errorf("%+v", got)
			}
		})
	}
}
