using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>One session of one body or two, each of which counts its own meetings.</summary>
public sealed class NumberingTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Session_of_two_bodies_has_a_number_for_each_and_invites_whoever_sits_in_both_once()
    {
        var (shared, other) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var first = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), shared);
        var second = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), shared, other);
        await CountedAsync(second);

        var id = await app.SendAsync(new DraftMeeting([new(first.Id), new(second.Id)], app.Build.Plan()), first.Secretary.Id);
        var invited = await app.SendInvitationsAsync(id, first.Secretary.Id);

        invited.ShouldBe(2);
        (await app.MeetingAsync(id)).Bodies.OrderBy(b => b.Order).Select(b => (b.WorkingGroupId, MeetingBody.Text(b.Number, b.Year)))
            .ShouldBe([(first.Id, "1/2569"), (second.Id, "2/2569")]);
        var seats = await app.QueryAsync(db => db.Set<Invitation>().Where(i => i.MeetingId == id).OrderBy(i => i.Order)
            .Select(i => i.Seats.Count).ToListAsync());
        seats.ShouldBe([2, 1]);
    }

    [Fact]
    public async Task Number_starts_again_with_the_calendar_year()
    {
        var group = await app.Build.WorkingGroupAsync();
        await CountedAsync(group);
        var plan = app.Build.Plan();
        var january = plan with { StartsAt = plan.StartsAt.AddMonths(6), EndsAt = plan.EndsAt.AddMonths(6) };

        (await NumberAsync(await DraftAsync(group, january), group)).ShouldBe("1/2570");
        (await CountedAsync(group)).ShouldBe("2/2569");
    }

    [Fact]
    public async Task Number_is_counted_when_sent_and_goes_on_from_the_last_one_written()
    {
        var group = await app.Build.WorkingGroupAsync();
        var draft = await DraftAsync(group, app.Build.Plan());
        var written = await app.SendAsync(new DraftMeeting([new ChosenBody(group.Id, 7)], app.Build.Plan()), group.Secretary.Id);
        await app.SendInvitationsAsync(written, group.Secretary.Id);

        (await NextAsync(group)).ShouldBe("8/2569");
        (await NumberAsync(draft, group)).ShouldBe("8/2569");
        (await NextAsync(group)).ShouldBe("9/2569");
    }

    [Fact]
    public async Task Number_that_another_meeting_of_the_body_has_is_refused()
    {
        var group = await app.Build.WorkingGroupAsync();
        await CountedAsync(group);

        var draft = () => app.SendAsync(new DraftMeeting([new ChosenBody(group.Id, 1)], app.Build.Plan()), group.Secretary.Id);

        (await draft.ShouldThrowAsync<RuleBroken>()).Code.ShouldBe("meetings.number-taken");
    }

    [Fact]
    public async Task Consultation_is_not_counted()
    {
        var group = await app.Build.WorkingGroupAsync();
        var consultation = await DraftAsync(group, app.Build.Plan() with { Kind = MeetingKind.Consultation });

        (await NumberAsync(consultation, group)).ShouldBeNull();
        (await CountedAsync(group)).ShouldBe("1/2569");
    }

    private Task<long> DraftAsync(TestGroup group, MeetingPlan plan) => app.SendAsync(new DraftMeeting(group.Id, plan), group.Secretary.Id);

    private async Task<string?> CountedAsync(TestGroup group) => await NumberAsync(await DraftAsync(group, app.Build.Plan()), group);

    private async Task<string?> NumberAsync(long meetingId, TestGroup group)
    {
        await app.SendInvitationsAsync(meetingId, group.Secretary.Id);
        var body = (await app.MeetingAsync(meetingId)).Bodies.ShouldHaveSingleItem();
        return MeetingBody.Text(body.Number, body.Year);
    }

    private async Task<string> NextAsync(TestGroup group) =>
        (await app.SendAsync(new ReadNextNumbers([group.Id], app.Clock.Today), group.Secretary.Id))[group.Id];
}
