package language_test

import "testing"

func TestWhatOpensASentenceIsNoFirstName(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Параллельно Касенов принял посла Франции и рассказал ему о законе.", "Касенов"},
		{"Отвечая, Касенов напомнил о сроках. Зато Касенов принял посла Франции.", "Касенов"},
		{"Recently Kassenov met the ambassador of France and told him about the law.", "Kassenov"},
		{"Perhaps Suleimenova told reporters about the new law and its costs.", "Suleimenova"},
		{"Әсіресе Қасенов бұл заңның маңызын айтты. Депутаттар оны қолдады.", "Қасенов"},
		{"Аннамерет Касенов принял посла Франции и рассказал ему о законе.", "Аннамерет Касенов"},
		{"Zoltar Kassenov met the ambassador of France and told him about the law.", "Zoltar Kassenov"},
	} {
		u := understand(t, "2026-03-05", c.text)
		if len(u.People) == 0 || u.People[0].Name != c.want {
			t.Errorf("%s: %v, want %s first", c.text, u.People, c.want)
		}
	}
}
