using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <content>What the page of a task shows, and to whom.</content>
public sealed partial class TaskPageTests
{
    [Fact]
    public async Task Supervisor_who_may_not_see_the_record_reads_none_of_the_reasons()
    {
        var (invitation, _) = await TwoClerksAsync();
        var supervisor = await app.Build.PersonAsync(invitation.Agency.Id);
        await app.SendAsync(new GiveRole(supervisor.Id, Roles.WorkSupervisor, invitation.Agency.Id), Actor.System("test"));
        var item = await ItemAsync(invitation.Id);
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), invitation.Agency.Clerk.Id);
        await app.SendAsync(new AskForTime(item.Id, (await ItemAsync(invitation.Id)).Revision, app.Clock.Today.AddDays(10), "รอความเห็นแพทย์"), invitation.Agency.Clerk.Id);

        (await (await app.SignInAsync(invitation.Agency.Clerk.UserName)).GetAsync($"/tasks/{item.Id}")).Text.ShouldContain("รอความเห็นแพทย์");
        var page = await (await app.SignInAsync(supervisor.UserName)).GetAsync($"/tasks/{item.Id}");
        page.Text.ShouldContain(invitation.Agency.Clerk.NameTh);
        page.Text.ShouldNotContain("รอความเห็นแพทย์");
    }

    [Fact]
    public async Task What_comes_of_it_if_nothing_is_done_is_what_the_ladder_still_does()
    {
        var (invitation, _) = await TwoClerksAsync();
        var item = await ItemAsync(invitation.Id);
        var head = await app.SignInAsync(invitation.Agency.Head.UserName);

        var page = await head.GetAsync($"/tasks/{item.Id}");

        page.Text.ShouldContain("1 วันทำการก่อนครบกำหนด แจ้งผู้รับผิดชอบ");
        page.Text.ShouldContain("3 วันทำการหลังครบกำหนด แจ้งผู้มอบหมายหรือเจ้าของเรื่อง");
        page.Text.ShouldNotContain("แจ้งผู้บังคับบัญชา", customMessage: "the agency has none");
    }
}
