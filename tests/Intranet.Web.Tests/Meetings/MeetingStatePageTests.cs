using Intranet.Testing;
using Intranet.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>What a meeting's pages offer and say, by what stands and who reads.</summary>
public sealed class MeetingStatePageTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task Check_for_a_form_without_numbers_sends_no_hints_for_them()
    {
        var group = await app.Build.WorkingGroupAsync();
        var secretary = await app.SignInAsync(group.Secretary.UserName);
        var query = $"/meetings/clashes?Input.WorkingGroupId={group.Id.Text()}&Input.Date=24/7/69";

        (await secretary.GetAsync(query)).Document.QuerySelector("[hx-swap-oob]").ShouldBeNull();
        (await secretary.GetAsync($"{query}&Input.Number=")).Document.GetElementById("Input_Number-hint").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("postpone")]
    [InlineData("cancel")]
    public async Task Meeting_that_has_begun_offers_no_form_to_move_or_call_it_off(string page)
    {
        var (meeting, _) = await app.Build.InvitedMeetingAsync(1);
        app.GoToTheDay(hour: 10);
        try
        {
            var shown = await (await app.SignInAsync(meeting.Group.Secretary.UserName)).GetAsync($"/meetings/{meeting.Id.Text()}/{page}");

            shown.Text.ShouldContain("การประชุมเริ่มแล้ว จึงเลื่อนหรือยกเลิกไม่ได้");
            shown.Buttons.ShouldBeEmpty();
        }
        finally
        {
            app.Clock.Set(FakeBusinessClock.Start);
        }
    }

    [Fact]
    public async Task Invited_head_reads_of_the_own_answer_and_not_of_a_count()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(2);
        var path = $"/meetings/{meeting.Id.Text()}";

        (await (await app.SignInAsync(invitations[0].Agency.Head.UserName)).GetAsync(path)).Document.QuerySelector(".state")!.TextContent.ShouldContain("คำตอบหนังสือเชิญ: ยังไม่ตอบ");
        (await (await app.SignInAsync(meeting.Group.Secretary.UserName)).GetAsync(path)).Text.ShouldContain("รอคำตอบอีก 2 จาก 2 ราย");
    }
}
