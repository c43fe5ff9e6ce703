package language_test

import (
	"strings"
	"testing"
)

// TestRussianSummariesLeaveOutCourtesies reads what tells no fact, and what is like it and does.
func TestRussianSummariesLeaveOutCourtesies(t *testing.T) {
	const news = "Сенат одобрил закон о воде 41 голосом против 12 в понедельник."
	for text, kept := range map[string]string{
		"Об этом журналистам сообщил глава делегации сенатор Олег Сатпаев.":                             "",
		"Об этом на брифинге в столице заявила сенатор Ирина Гордеева.":                                 "",
		"Гость передал Главе государства теплые пожелания от президента Литвы.":                         "",
		"Сенатор Олег Сатпаев передал слова приветствия от председателя палаты.":                        "",
		"Спикер Сената отметил, что страна видит в соседях надежного партнера.":                         "",
		"Сенатор Ирина Гордеева подчеркнула глубину исторических связей двух стран.":                    "",
		"Сенатор Олег Сатпаев передал слова приветствия и пригласил спикера посетить Вильнюс в июне.":   "Вильнюс",
		"Спикер отметил, что с надежным партнером товарооборот вырос до 40 млн долларов.":               "40 млн",
		"Об этом сообщил сенатор Олег Сатпаев, добавив, что школу в Атбасаре построят к 1 сентября.":    "Атбасар",
		"Сенатор Ирина Гордеева передала министру 40 обращений жителей и пожелала ему не тянуть с ним.": "40 обращений",
	} {
		var all []string
		for _, s := range readOn(t, "2026-11-20", news+"\n\n"+text).Summary {
			all = append(all, s.Text)
		}
		switch got := strings.Join(all, " "); {
		case kept == "" && strings.TrimSuffix(got, " в понедельник.") != strings.TrimSuffix(news, " в понедельник.") && got != news:
			t.Errorf("%s:\n%s", text, got)
		case !strings.Contains(got, kept):
			t.Errorf("%s: left out: %s", text, got)
		}
	}
}
