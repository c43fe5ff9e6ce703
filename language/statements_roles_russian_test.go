package language_test

import "testing"

// Who takes a part, is waited for, or speaks in a clause about somebody met.
func TestPartsAndRelativesInRussianNews(t *testing.T) {
	checkSpeakers(t, map[string]struct {
		text string
		want []string
	}{
		"who moderates says nothing":        {"Модератором круглого стола выступил сенатор Олег Сатпаев.", nil},
		"nor who organises":                 {"Сенатор Ирина Гордеева выступила организатором форума.", nil},
		"nor in the capacity of it":         {"В качестве посредника выступил сенатор Олег Сатпаев.", nil},
		"who speaks beside one does":        {"На встрече с координатором выступил сенатор Олег Сатпаев, который предупредил о ценах.", []string{"Олег Сатпаев"}},
		"who speaks for it does":            {"С инициативой выступил сенатор Олег Сатпаев.", []string{"Олег Сатпаев"}},
		"who waits for somebody":            {"Завтра делегация отправится в Ригу, где ее ждет сенатор Олег Сатпаев.", nil},
		"who waits for an answer":           {"Сенатор Олег Сатпаев ждет от министра ответа.", []string{"Олег Сатпаев"}},
		"who was met and told something":    {"Состоялась встреча с сенатором Ириной Гордеевой, которая проинформировала о законе.", []string{"Ирина Гордеева"}},
		"who was met and also told it":      {"Посол побеседовал с депутатом Олегом Сатпаевым, который также рассказал о реформе.", []string{"Олег Сатпаев"}},
		"the main clause behind a relative": {"Сенатор Ирина Гордеева, которая встретилась с Олегом Сатпаевым, заявила о новом законе.", []string{"Ирина Гордеева"}},
	})
}
