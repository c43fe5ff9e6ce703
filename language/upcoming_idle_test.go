package language_test

import (
	"strings"
	"testing"
)

func TestIdleFuturesAnnounceNothing(t *testing.T) {
	const day = "2026-03-12"
	for name, text := range map[string]string{
		"what somebody will know then":   "“We will know more in April,” the Speaker of the Senate said.",
		"what is not said":               "The Speaker of the Senate will not comment before the vote in April.",
		"what would have been":           "The Senate debated the bill. Had it passed in May 2027, the bill would be law.",
		"what nobody plans":              "Nothing is planned in the Senate for April 2027.",
		"a vote against what is to come": "“We are voting against an election in June,” the senator said.",
		"в планах не значится":           "Отдельный закон о дамбах в планах Сената на 2027 год не значится.",
		"увидим":                         "«Доживем до мая — увидим», — сказал председатель Сената.",
		"не следует":                     "По словам сенатора, спешить с реформой в мае не следует.",
		"білерміз":                       "«Сәуірде білерміз», – деді Сенат төрағасы.",
		"жоспарда жоқ":                   "Сәуірде жаңа салық енгізу Сенаттың жоспарында жоқ.",
		"болмауға тиіс":                  "Сенат төрағасының айтуынша, заң мамырда қабылданбауға тиіс.",
		"a budget for years":             "The Senate debates the 2027-2029 budget.",
		"from now on":                    "From now on permits are to be issued online after a hearing in the Senate.",
		"жылдарға арналған":              "Сенат 2027–2029 жылдарға арналған бюджетті қарайды.",
		"жоспарлап, үлгермеді":           "Сенатор мамырда тыңдау өткізуді жоспарлап, үлгермегенін айтты.",
		"бұдан былай":                    "Заң бойынша бұдан былай Сенат отырысы тікелей эфирде көрсетіледі.",
		"отныне":                         "Отныне заседания Сената будут показывать в прямом эфире.",
		"келмейтіні":                     "Сенат төрағасы мамырда Женеваға бармайтынын айтты.",
		"сәрсенбі күндері":               "Сенаттың жалпы отырысы сәрсенбі күндері өтеді.",
		"айдың екінші сәрсенбісі":        "Сенат әр айдың екінші сәрсенбісінде отырыс өткізеді.",
		"әдетте":                         "Сенат отырысы әдетте дүйсенбіде басталады.",
		"on mornings":                    "The Senate sits twice a month, on Monday mornings.",
		"every other week":               "The Senate meets every other Monday.",
		"of each month":                  "The Senate committee meets on the first Monday of each month.",
		"usually":                        "The Senate usually sits on Monday and votes on Tuesday.",
		"обычно":                         "Обычно комитет Сената собирается в понедельник, а решение принимает во вторник.",
		"через два года, но тогда":       "Через два года Линд возглавит Сенат, но тогда об этом никто не знал.",
		"ол кезде ойламаған":             "Екі жылдан кейін Линд Сенатты басқарады, бірақ ол кезде мұны ешкім ойламаған.",
		"ереже":                          "Сенат сессиясының хаттамасы бойынша шағымның жауабы түнде де беріледі.",
		"on a day of each month":         "Senators get their pay on the 25th of each month.",
		"әр айдың күні":                  "Сенаторлардың жалақысы әр айдың 25-інде аударылады.",
		"had it been":                    "Had the vote been held in the Senate on March 30, the bill would have died.",
		"өткенде, құлар еді":             "Дауыс беру Сенатта 30 наурызда өткенде, заң құлар еді.",
		"promised years ago":             "In a speech of 2020 he told the Senate that the tram would run in 2026.",
		"сұраңыз":                        "«Маусымда сұраңыз», – деді Сенат төрағасы.",
		"каждую вторую среду":            "Сенат заседает каждую вторую среду.",
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, day, text); len(u.Upcoming) > 0 {
				t.Errorf("announced: %+v", u.Upcoming)
			}
		})
	}
}

// The month that tells which speech is meant is over, and what was proposed in it has its own time.
func TestTheMonthOfASpeechIsOver(t *testing.T) {
	u := readOn(t, "2025-11-14", "In his September address, the President of Kazakhstan proposed to hold a referendum on the Kurultai in 2027.")
	if len(u.Upcoming) != 1 || u.Upcoming[0].Date != "2027" {
		t.Errorf("%+v", u.Upcoming)
	}
}

func TestNegationsThatStillAnnounce(t *testing.T) {
	const day = "2026-03-12"
	for _, c := range []struct{ name, text, words string }{
		{"not before", "The Senate will not take up the bill before May.", "bill"},
		{"no later than", "The Senate will vote no later than 5 May.", "vote"},
		{"from a day on no more", "No licence will be issued by the Senate from 1 May.", "licence"},
		{"not this but that", "He is not a member but will address the Senate on 5 May.", "address the Senate"},
		{"не позднее", "Сенат рассмотрит закон не позднее 5 мая.", "закон"},
		{"not as usual", "The Senate usually sits on Monday, but this week it will meet on Tuesday.", "meet"},
		{"не как обычно", "Обычно Сенат заседает в понедельник, но на этой неделе соберется во вторник.", "соберется"},
		{"екі күні", "Сенат отырысы сейсенбі мен сәрсенбі күндері өтеді.", "отырысы"},
		{"мамырдан әрі кетпейді", "Сенат заңды мамырдан әрі кетпей қарайды.", "заңды"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := readOn(t, day, c.text)
			if len(u.Upcoming) != 1 || !strings.Contains(u.Upcoming[0].What, c.words) {
				t.Errorf("want %q, got %+v", c.words, u.Upcoming)
			}
		})
	}
}
