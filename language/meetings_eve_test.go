package language_test

import (
	"testing"

	"minber/digest"
)

// Days of meetings that are counted from another day than that of publication.
func TestDaysOfMeetingsCountedFromAnother(t *testing.T) {
	for name, c := range map[string]struct{ lang, text, day string }{
		"the day before, behind a day told":    {"en", "Senator Dana Orynbasarova arrived in Riga on Monday. The day before, she had received Ambassador Peter Harding in Astana.", "2025-05-11"},
		"the next day":                         {"en", "Senator Dana Orynbasarova arrived in Riga on Monday. The next morning she met Ambassador Peter Harding.", "2025-05-13"},
		"the eve of what is told":              {"en", "The Senate passed the water bill on Monday by 30 votes to 4. On the eve of the vote Senator Dana Orynbasarova met Minister Marek Nowicki.", "2025-05-11"},
		"the day of what was said is another":  {"en", "Senator Dana Orynbasarova said on Tuesday that she had met the head of the Polish Sejm’s water committee, Marek Nowicki, on Sunday.", "2025-05-11"},
		"the last day of the opening":          {"en", "The flood reached the village on Friday, and on Monday two senators came to see it. Senator Dana Orynbasarova walked from yard to yard, and people showed her their walls. She had a long talk with Mayor Marek Nowicki.", "2025-05-12"},
		"накануне того, что было":              {"ru", "Сенат в понедельник отклонил водный кодекс. Накануне голосования Павел Карелин принял министра Марека Новака.", "2025-05-11"},
		"накануне, в названный день недели":    {"ru", "Накануне, в понедельник вечером, сенатор Павел Карелин принял министра Марека Новака. Сенат собрался в среду.", "2025-05-12"},
		"день в придаточном самих переговоров": {"ru", "Вернувшись из Лодзи, сенатор Павел Карелин рассказал о переговорах, которые он вёл там накануне с министром Мареком Новаком.", "2025-05-13"},
		"на второй день визита":                {"ru", "Маршал Сейма Марек Новак прилетел в Астану в понедельник. На второй день визита его принял сенатор Павел Карелин.", "2025-05-13"},
		"месяц назван прилагательным":          {"ru", "Договор обещан на январских переговорах сенатора Павла Карелина с министром Мареком Новаком.", "2025-01"},
		"на прошлогодней встрече":              {"ru", "На прошлогодней встрече в Астане сенатор Павел Карелин обещал министру Мареку Новаку дорогу.", "2024"},
		"день приезда — не день встречи":       {"ru", "11 мая. Астана. Сенатор Павел Карелин принял посла Марека Новака, прибывшего в Казахстан в январе.", "2025-05-11"},
		"день закона — не день беседы":         {"ru", "Закон о воде, принятый 5 мая, сенатор Павел Карелин обсудил с послом Мареком Новаком во вторник.", "2025-05-13"},
		"день самой беседы за причастием":      {"ru", "Беседа, состоявшаяся 5 мая, свела сенатора Павла Карелина с послом Мареком Новаком.", "2025-05-05"},
		"на следующий день":                    {"ru", "Сенатор Павел Карелин 5 мая провел переговоры с министром Мареком Новаком. На следующий день он принял посла Курта Линдта.", "2025-05-05"},
		"a day of its own beside an event":     {"en", "The Senate returned the water code on Monday. On 6 May, two days before the vote, Senator Ruth Abbot received Minister Eric Lind.", "2025-05-06"},
		"бұрын, оқиғадан санағанда":            {"kk", "Сенат дүйсенбіде су кодексін қайтарды. Дауыс беруден екі күн бұрын сенатор Ерлан Қасенов министр Эрик Сандстремді қабылдаған.", "2025-05-10"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := chambersReader().Understand(t.Context(), digest.Article{Text: c.text, Lang: c.lang, Date: "2025-05-14"})
			if err != nil {
				t.Fatal(err)
			}
			if len(u.Meetings) == 0 || u.Meetings[0].Date != c.day {
				t.Errorf("%s: got %v, want %s", c.text, u.Meetings, c.day)
			}
		})
	}
}
