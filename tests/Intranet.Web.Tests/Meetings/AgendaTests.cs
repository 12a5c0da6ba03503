using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>The agenda as it is stored, and as it is moved about on its form.</summary>
public sealed class AgendaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Meeting_can_start_with_the_heads_of_a_skeleton()
    {
        var group = await app.Build.WorkingGroupAsync();

        var id = await app.SendAsync(new DraftMeeting(group.Id, app.Build.Plan()) { Skeleton = "six-part" }, group.Secretary.Id);

        var agenda = (await app.MeetingAsync(id)).Agenda;
        agenda.OrderBy(a => a.Order).Select(a => (AgendaItem.NumberOf(a.Head, a.Sub), a.Kind)).ShouldBe(
        [
            ("1", AgendaKind.ChairInforms), ("2", AgendaKind.CertifyMinutes), ("3", AgendaKind.MattersArising),
            ("4", AgendaKind.ForInformation), ("5", AgendaKind.ForConsideration), ("6", AgendaKind.Other),
        ]);
    }

    [Fact]
    public async Task Agenda_is_replaced_as_a_whole()
    {
        var meeting = await app.Build.MeetingAsync();
        await WriteAsync(meeting, new(1, 0, AgendaKind.ChairInforms, "แจ้งให้ทราบ", null), new(2, 0, AgendaKind.Other, "อื่น ๆ", null));

        await WriteAsync(
            meeting, new(1, 0, AgendaKind.ForConsideration, "พิจารณา", null), new(1, 1, AgendaKind.ForConsideration, "แผนปี 2570", meeting.Group.Members[0].Id));

        (await app.MeetingAsync(meeting.Id)).Agenda.OrderBy(a => a.Order).Select(a => (AgendaItem.NumberOf(a.Head, a.Sub), a.Title))
            .ShouldBe([("1", "พิจารณา"), ("1.1", "แผนปี 2570")]);
    }

    [Fact]
    public async Task Number_that_stands_twice_and_a_cancelled_meeting_are_refused()
    {
        var meeting = await app.Build.MeetingAsync();
        AgendaLine head = new(1, 0, AgendaKind.Other, "อื่น ๆ", null);

        var twice = () => WriteAsync(meeting, head, head);
        (await twice.ShouldThrowAsync<InvalidRequest>()).Errors.ShouldContain(e => e.Code == "meetings.agenda-numbers");

        await app.SendAsync(new CancelMeeting(meeting.Id, meeting.Revision, "ไม่มีวาระ", LetterNumber: null), meeting.Group.Secretary.Id);
        var cancelled = () => WriteAsync(meeting, head);
        (await cancelled.ShouldThrowAsync<RuleBroken>()).Code.ShouldBe("meetings.not-open");
    }

    [Theory]
    [InlineData("item:0", "A a b | B c | C")]
    [InlineData("head", "A a | B c | C |")]
    [InlineData("remove:1", "A | B c | C")]
    [InlineData("remove:0", "A a | B c | C")]
    [InlineData("remove:4", "A a | B c")]
    [InlineData("up:2", "B c | A a | C")]
    [InlineData("down:0", "B c | A a | C")]
    [InlineData("up:0", "A a | B c | C")]
    [InlineData("down:4", "A a | B c | C")]
    [InlineData("up:4", "A a | C | B c")]
    [InlineData("up:3", "A a c | B | C")]
    [InlineData("down:3", "A a | B | C c")]
    [InlineData("up:1", "A a | B c | C")]
    [InlineData("up:99", "A a | B c | C")]
    [InlineData("nonsense", "A a | B c | C")]
    public void Lines_move_with_what_stands_below_them(string act, string expected)
    {
        var draft = new AgendaDraft
        {
            Lines = [Head("A"), Item("a"), Head("B"), Item("c"), Head("C")],
        };

        draft.Do(act);

        if (act == "item:0") draft.Lines[2].Title = "b";
        var shown = string.Join(' ', draft.Lines.Select((l, i) => (l.IsHead && i > 0 ? "| " : "") + l.Title)).Trim();
        shown.ShouldBe(expected);
    }

    [Fact]
    public void Lines_are_numbered_by_their_place()
    {
        var draft = new AgendaDraft { Lines = [Head("A"), Head("B"), Item("a"), Item("b"), Head("C")] };

        draft.Numbers().ShouldBe([(1, 0), (2, 0), (2, 1), (2, 2), (3, 0)]);
    }

    private static AgendaLineInput Head(string title) => new() { IsHead = true, Title = title };

    private static AgendaLineInput Item(string title) => new() { Title = title };

    private async Task WriteAsync(TestMeeting meeting, params AgendaLine[] lines) =>
        await app.SendAsync(new WriteAgenda(meeting.Id, await app.RevisionAsync(meeting.Id), lines), meeting.Group.Secretary.Id);
}
