package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"minber/sandbox"
)

// publish has articles collected while the service runs.
func (in *installation) publish(t *testing.T, articles ...string) {
	t.Helper()
	dir := t.TempDir()
	for i, text := range articles {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	in.run(t, "collect", dir)
}

// news is an article of the sandbox's today.
func news(address, title, text string) string {
	return fmt.Sprintf("Title: %s\nDate: 2026-11-20T17:30:00+05:00\nURL: https://example.org/%s\nLang: ru\n\n%s\n", title, address, text)
}

const visitNews = `Председатель Курултая Нурлан Сергалиев прибыл в Павлодар и осмотрел новую больницу. Врачи показали ему операционную и рассказали о нехватке лекарств в районах. «Больницу надо открыть до зимы», – сказал Нурлан Сергалиев. Затем Председатель Курултая провёл приём граждан, на который пришли сорок человек.`

func TestEndToEndAWatchedPerson(t *testing.T) {
	in := served(t)
	r := review{in, t, sandbox.Sergei}
	if answer := in.ask(t, r.chat, "/watch Серғалиев"); !strings.Contains(answer, "Нурлан Сергалиев: упоминания") {
		t.Fatal(answer)
	}
	r.press("Сохранить", "Сохранено")
	in.publish(t, news("1", "Спикер посетил больницу", visitNews))
	in.await(t, r.chat, "«Больницу надо открыть до зимы»")

	// Another outlet tells the same, then something else happens.
	in.publish(t, news("gazeta/2", "Сергалиев осмотрел больницу в Павлодаре", strings.Replace(visitNews, "сорок", "более сорока", 1)))
	in.await(t, r.chat, "Позже также: ")
	in.publish(t, news("3", "Сергалиев выступил перед студентами",
		"Председатель Курултая Нурлан Сергалиев выступил с лекцией в университете Караганды. «Законы пишут для молодых», – сказал Нурлан Сергалиев."))
	told := in.await(t, r.chat, "«Законы пишут для молодых»")
	if n := count(told, "По вашему запросу: Нурлан Сергалиев"); n != 2 {
		t.Errorf("two stories were told in %d messages: %s", n, texts(told))
	}

	r.press("Приостановить", "«Законы пишут для молодых»") // what was told stays
	if answer := in.ask(t, r.chat, "/watch"); !strings.Contains(answer, "приостановлено") {
		t.Error(answer)
	}
}

func TestEndToEndWordsThatAreToldDaily(t *testing.T) {
	in := served(t)
	r := review{in, t, sandbox.Aigerim}
	in.ask(t, r.chat, "/watch аурухана")
	in.await(t, r.chat, "белгіленген сөздердің бірі")
	r.press("Әрі қарай", "«больница»") // the glossary's Russian word is on offer, and counts
	r.press("Күн сайын", "күн сайын, сағат 08:00")
	r.press("Сақтау", "Сақталды")
	in.ask(t, r.chat, "/watch салық")
	r.press("Әрі қарай", "Соңғы")
	r.press("Сақтау", "Сақталды")
	in.publish(t, news("1", "Спикер посетил больницу", visitNews), news("2", "Депутаты Курултая спорят о налогах",
		"Депутаты Курултая обсудили новый налог на роскошь. Депутат Курултая Дина Ордабаева предложила поднять его вдвое."))
	told := in.await(t, r.chat, "Депутаты Курултая обсудили новый налог")
	if n := count(told, "осмотрел новую больницу"); n != 0 {
		t.Errorf("what is to be told tomorrow was told today: %s", texts(told))
	}
	in.telegram.SetClock(nextMorning())
	told = in.await(t, r.chat, "осмотрел новую больницу")
	if n := count(told, "Қадағалау: аурухана"); n != 1 {
		t.Errorf("told %d times: %s", n, texts(told))
	}
}

// In a group, only administrators say what is watched.
func TestEndToEndAWatchOfAGroup(t *testing.T) {
	in := served(t)
	r := review{in, t, sandbox.Group} // Sergei presses
	in.say(t, r.chat, "/watch@minber_bot больница")
	in.await(t, r.chat, "отмеченных слов")
	r.press("Дальше", "Таких новостей")
	r.press("Сохранить", "Сохранено")
	in.publish(t, news("1", "Спикер посетил больницу", visitNews))
	told := in.await(t, r.chat, "осмотрел новую больницу")
	last := told[len(told)-1]
	answer, err := in.telegram.PressAs(t.Context(), r.chat, sandbox.Emma, last.ID, last.Buttons[0][0].Data)
	if err != nil || !strings.Contains(answer.Text, "администраторы") {
		t.Errorf("a member who paused the watch was answered %q, %v", answer.Text, err)
	}
	if err := in.telegram.SayAs(r.chat, sandbox.Emma, "/watch@minber_bot налоги", 0); err != nil {
		t.Fatal(err)
	}
	in.await(t, r.chat, "Настройки группы")
	if answer := in.ask(t, r.chat, "/watch@minber_bot"); !strings.Contains(answer, "следите: 1") {
		t.Error(answer)
	}
}
