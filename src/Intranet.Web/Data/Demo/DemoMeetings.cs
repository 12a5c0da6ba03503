using System.Globalization;
using System.Text.RegularExpressions;
using Intranet.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.Demo;

/// <summary>The demo's meetings: drafts, invitations and answers.</summary>
internal sealed class DemoMeetings(DemoSender sender)
{
    private static readonly TimeSpan s_draftedBefore = TimeSpan.FromMinutes(45);

    // A draft that has not been sent was written on the demo's last day.
    private static readonly DateTimeOffset s_openDrafts = new(2026, 7, 10, 15, 30, 0, TimeSpan.FromHours(7));

    public IEnumerable<DemoAct> Acts(IReadOnlyDictionary<string, long> groups, IReadOnlyDictionary<string, long> people) =>
        DemoFiles.Meetings.Meetings.SelectMany(meeting => ActsOf(meeting, groups, people));

    private IEnumerable<DemoAct> ActsOf(DemoMeeting meeting, IReadOnlyDictionary<string, long> groups, IReadOnlyDictionary<string, long> people)
    {
        var secretary = people[meeting.SecretaryPerson];
        var plan = new MeetingPlan(meeting.TitleTh, meeting.Start, meeting.End, meeting.LocationTh, meeting.ReplyBy, meeting.LetterNo);
        var draft = new DraftMeeting(
            [new ChosenBody(groups[meeting.WorkingGroup], NumberIn(meeting.TitleTh))], plan, DemoSender.Operation($"meeting/{meeting.Id}"));
        long meetingId = 0;
        yield return new DemoAct((meeting.SentAt ?? s_openDrafts) - s_draftedBefore, async () => meetingId = await sender.AsPersonAsync(secretary, draft));

        if (meeting.SentAt is not { } sentAt) yield break;
        yield return new DemoAct(sentAt, async () =>
        {
            var revision = await sender.ReadAsync(db => db.Set<Meeting>().Where(m => m.Id == meetingId).Select(m => m.Revision).SingleAsync());
            await sender.AsPersonAsync(secretary, new SendInvitations(meetingId, revision, DemoSender.Operation($"send/{meeting.Id}")));
        });

        foreach (var (response, index) in meeting.Responses.Select((r, i) => (r, i)).Where(x => x.r.Response != DemoAnswer.Pending))
        {
            var answering = new Answering(sender, () => meetingId, Order: index + 1, response, people, Key: $"{meeting.Id}/{index + 1}");
            if (response.PreparedAt is { } preparedAt) yield return new DemoAct(preparedAt, answering.PrepareAsync);
            yield return new DemoAct(response.At!.Value, response.PreparedAt is null ? answering.AnswerAsync : answering.ApproveAsync);
        }
    }

    // The province counted its meetings before it had this system; the titles tell.
    private static int? NumberIn(string title) =>
        Regex.Match(title, @"ครั้งที่ (?<number>[0-9]+)/[0-9]{4}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking) is { Success: true } found
            ? int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private sealed record Answering(
        DemoSender Sender, Func<long> MeetingId, int Order, DemoResponse Response, IReadOnlyDictionary<string, long> People, string Key)
    {
        public async Task AnswerAsync()
        {
            var invitation = await InvitationAsync();
            await Sender.AsPersonAsync(
                Decider(), new AnswerInvitation(invitation.Id, invitation.Revision, Response.Answer(id => People[id]), DemoSender.Operation($"answer/{Key}")));
        }

        public async Task PrepareAsync()
        {
            var invitation = await InvitationAsync();
            await Sender.AsPersonAsync(
                Clerk(), new PrepareAnswer(invitation.Id, invitation.Revision, Response.Answer(id => People[id]), DemoSender.Operation($"prepare/{Key}")));
        }

        public async Task ApproveAsync()
        {
            var invitation = await InvitationAsync();
            await Sender.AsPersonAsync(Decider(), new ApproveAnswer(invitation.Id, invitation.Revision, DemoSender.Operation($"answer/{Key}")));
        }

        private static DemoAgency Agency(string code) => DemoFiles.Agencies.Agencies.Single(a => a.Code == code);

        private long Decider() => People[Response.InviteePerson ?? Agency(Response.InviteeAgency!).HeadPerson];

        private long Clerk()
        {
            var code = Response.InviteeAgency ?? DemoFiles.People.People.Single(p => p.Id == Response.InviteePerson).Agency!;
            return People[Agency(code).ClerkPerson!];
        }

        private Task<Invitation> InvitationAsync()
        {
            var meetingId = MeetingId();
            return Sender.ReadAsync(db => db.Set<Invitation>().AsNoTracking().SingleAsync(i => i.MeetingId == meetingId && i.Order == Order));
        }
    }
}
