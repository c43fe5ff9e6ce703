package language_test

import "testing"

// Whose words a headline tells behind a dash is none of the many whom it ends with.
func TestTheLastOfAHeadlineIsNoneOfMany(t *testing.T) {
	for _, c := range [][2]string{
		{"Около 50 законопроектов предстоит рассмотреть депутатам парламента – Сейтов\n\nАстана. Об этом сообщил глава государства Аскар Сейтов.", "глава государства"},
		{"О законе рассказали два депутата – Аскар Сейтов и Анна Котова. Его примут в мае.", "депутат"},
	} {
		u := understand(t, "2026-03-05", c[0])
		if len(u.People) == 0 || u.People[0].Role != c[1] {
			t.Errorf("%s: %v, want %s", c[0], u.People, c[1])
		}
	}
}
