package language_test

import "testing"

func TestWhatSomebodySaidIsAnnouncedByItself(t *testing.T) {
	for _, c := range []struct{ name, text, what string }{
		{"an aide speaks of his chief, and what he did before is left out", "Senator Adil Musin was awaited in the village. His assistant rang to say that he was detained in Astana and would come on the 24th.", "Adil Musin would come"},
		{"she speaks of herself", "Deputy Mary Holt of the Senate said that she would come back to the bill on 2 June.", "Mary Holt would come back to the bill"},
		{"the day stays with the session that it is of", "The Senate will vote on the bill on lakes at the session opening on 5 June.", "The Senate will vote on the bill on lakes at the session opening on 5 June"},
		{"a part of a month goes with it", "A spokesman of the Senate said that the law on lakes would come back in the third week of September.", "the law on lakes would come back"},
		{"his deputy by name", "Senator Alan Tuila of Samoa spoke. His deputy, Ana Leota, flies to Apia from Canberra tomorrow.", "His deputy, Ana Leota, flies to Apia from Canberra"},
		{"подлежащее — тот, кто сказал", "Депутат Жасур Норматов из Сената заявил прессе, что внесет закон о лесах заново в июне.", "Жасур Норматов внесет закон о лесах заново"},
		{"палатаның оралатыны", "Сенатор Мәриям Рахметова палатаның бұл тақырыпқа қазанда қайта оралатынын айтты.", "палата бұл тақырыпқа қазанда қайта оралады"},
		{"келісімнің түсетіні", "Сенатор Мәриям Рахметова ветеринариялық келісім парламентке қазанда түсетінін айтты.", "ветеринариялық келісім парламентке қазанда түседі"},
		{"есептің түсетіні", "Комитет төрағасы Ерболат Тасын министрліктердің 12 ғимараттың бағасын түсіндіретін есебі 15 мамырға дейін түсетінін айтты.", "министрліктердің 12 ғимараттың бағасын түсіндіретін есебі 15 мамырға дейін түседі"},
		{"шығарылатыны", "Комитет төрайымы Дина Әміртай журналистерге ормандар туралы заң жобасы маусымда Сенаттың жалпы отырысына шығарылатынын айтты.", "ормандар туралы заң жобасы маусымда Сенаттың жалпы отырысына шығарылады"},
		{"алдымен айтылғаны түсіп қалады", "Сенат Төрағасы Бауыржан Сырымбет шақыруды қабылдағанын, сенаторлардың Сеулге сапары қарашаның екінші жартысында болатынын хабарлады.", "сенаторлардың Сеулге сапары қарашаның екінші жартысында болады"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := readOn(t, "2026-05-12", c.text)
			if n := len(u.Upcoming); n == 0 || u.Upcoming[n-1].What != c.what {
				t.Errorf("want %q, got %+v", c.what, u.Upcoming)
			}
		})
	}
}

func TestOwnWordsAreAnnouncedWithWhoSaysThem(t *testing.T) {
	u := readOn(t, "2026-05-12", "The Senate's chair, Dana Ospan, answers readers of the paper.\n\nDana Ospan: The pumps are on site and have cleared customs at last. We will have them turning at the dam of the northern village by 15 September.")
	if len(u.Upcoming) != 1 || u.Upcoming[0].What != "Dana Ospan: We will have them turning at the dam of the northern village by 15 September" {
		t.Errorf("announced %+v", u.Upcoming)
	}
}
