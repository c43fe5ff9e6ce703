package bot

import (
	"context"
	"time"

	"minber/digest"
)

// sampleDays is how many days are looked through for one with news: a
// parliament rests for a week, and whoever sets a channel up then wants to see
// what it will look like all the same.
const sampleDays = 14

// channelSample is what a channel's edition looks like.
type channelSample struct {
	first string // message of the edition, "" if no day has any news
	day   string // ISO, of an edition of the past; "" if it is the one that would come out now
}

// sampleOf shows the edition that a channel would get now, or if that is empty
// the one of the latest day that has news.
func (a *answers) sampleOf(ctx context.Context, c digest.Subscriber) (channelSample, error) {
	now, loc := a.now(), c.Schedule.Location()
	manner := digest.MannerOf(c)
	for ago := range sampleDays {
		day := now.In(loc).AddDate(0, 0, -ago).Format(time.DateOnly)
		window := digest.Window{From: now.AddDate(0, 0, -1), To: now}
		if ago > 0 {
			window = calendarDay(day, loc)
		}
		edition, err := a.archive.Edition(ctx, digest.Order{
			Window: window, Lang: c.Lang, Date: day, Zone: c.Schedule.Zone, Days: 1, About: manner.Hashtags, Taste: manner.Taste,
		})
		if err != nil {
			return channelSample{}, err
		}
		if edition.Empty() {
			continue
		}
		parts, err := a.words.Edition(edition, manner)
		if err != nil {
			return channelSample{}, err
		}
		return channelSample{first: parts[0].HTML, day: oneOf(ago > 0, day, "")}, nil
	}
	return channelSample{}, nil
}

func (c channelSample) parts() []string {
	if c.first == "" {
		return nil
	}
	return []string{c.first}
}

// note says what the message above it is, or why there is none.
func (c channelSample) note(s *speech) markup {
	switch {
	case c.first == "":
		return s.markup("channel.sample_none", nil)
	case c.day != "":
		return s.markup("channel.sample_past", args{"Date": s.date(c.day, "")})
	}
	return s.markup("channel.sample", nil)
}

// pressSample shows a channel's edition once more; it goes without saying that
// it is today's.
func (a *answers) pressSample(ctx context.Context, s *speech, c digest.Subscriber) (Reply, error) {
	shown, err := a.sampleOf(ctx, c)
	if err != nil {
		return Reply{}, err
	}
	parts := shown.parts()
	if shown.first == "" || shown.day != "" {
		parts = append(parts, string(shown.note(s)))
	}
	return Reply{Parts: parts}, nil
}
