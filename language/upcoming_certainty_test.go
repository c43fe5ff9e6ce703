package language_test

import (
	"testing"

	"minber/digest"
)

func TestHowCertainIsWhatIsAnnounced(t *testing.T) {
	const day = "2026-05-12"
	for _, c := range []struct{ name, text, certainty string }{
		{"a paper still to be signed is planned", "The law on reservoirs is to be signed by the President in June.", digest.Planned},
		{"a law that takes effect is decided", "The law on reservoirs takes effect on July 1.", digest.Decided},
		{"what was put off and takes place yet", "The sitting of the committee has been postponed and will be held on June 2.", digest.Planned},
		{"перенесено и пройдет", "Заседание комитета Курултая перенесено и пройдет 2 июня.", digest.Planned},
		{"an accepted invitation is planned", "Speaker Holt has accepted an invitation to visit Almaty in the autumn.", digest.Planned},
		{"an invitation is a proposal", "Speaker Holt was invited to visit Almaty in the autumn.", digest.Proposed},
		{"what is ordered is decided", "The ministry was instructed to report to the Kurultai by June 15.", digest.Decided},
		{"a duty of a law is decided", "By law the Kurultai must adopt the budget by June 15.", digest.Decided},
		{"a duty that somebody sees is no decision", "The ministry must report to the Kurultai by June 15, the deputy said.", digest.Planned},
		{"долг по закону", "По закону Курултай должен принять бюджет до 15 июня.", digest.Decided},
		{"долг, по чьему-то мнению", "Министр должен отчитаться в Курултае до 15 июня.", digest.Planned},
		{"заң бойынша міндет", "Заң бойынша Құрылтай бюджетті 15 маусымға дейін қабылдауға тиіс.", digest.Decided},
		{"заң жобасы заң емес", "Комитет заң жобасын 15 желтоқсанға дейін қарауға тиіс.", digest.Planned},
		{"біреудің талабы", "Министр Құрылтайға 15 маусымға дейін келуге тиіс.", digest.Planned},
		{"what hangs on a condition is a proposal", "The session will go on in July if the President agrees.", digest.Proposed},
		{"a decree that called elections decided", "By a decree signed on Monday, elections were set for June 28.", digest.Decided},
		{"решение обжалуют: еще не решено", "Адвокаты намерены обжаловать решение суда в июне.", digest.Planned},
		{"по приглашению — уже не приглашение", "По приглашению Сената спикер прибудет в Астану 20 мая.", digest.Planned},
		{"готовность провести", "Осло выразил готовность принять следующий форум осенью.", digest.Proposed},
		{"сессия, если созовут", "Сессия продолжится и в июле, если президент созовет палаты.", digest.Proposed},
		{"утвердили план", "Курултай утвердил план открыть десять клиник до конца 2027 года.", digest.Decided},
		{"потребовали", "Фракция потребовала созвать заседание Курултая в четверг.", digest.Proposed},
		{"шақыруымен келеді", "Спикер Сенаттың шақыруымен 20 мамырда Астанаға келеді.", digest.Planned},
		{"өтінім — өтініш емес", "Субсидияға өтінімдер 1 маусымға дейін қабылданады.", digest.Planned},
		{"қажет болса өтер еді", "Қажет болса, екінші тур 28 маусымда өтер еді.", digest.Proposed},
		{"тағайындалды", "Президенттің Жарлығымен сайлау 28 маусымға тағайындалды.", digest.Decided},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := readOn(t, day, c.text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].Certainty != c.certainty {
				t.Errorf("want one %s, got %+v", c.certainty, u.Upcoming)
			}
		})
	}
}
