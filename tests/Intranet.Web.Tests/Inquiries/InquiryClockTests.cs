using Intranet.Domain.Calendar;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>A committee is reminded before its day and after it; then the centre is told, and the superior.</summary>
public sealed class InquiryClockTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Committee_that_does_not_report_is_reminded_and_the_centre_and_the_superior_are_told()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var due = (await scene.ReadAsync(id)).ReportBy;

        await GoToAsync(due.AddDays(-7));
        (await RemindersAsync(id)).ShouldBe(1);
        await GoToAsync(due.AddDays(1));
        (await RemindersAsync(id)).ShouldBe(2);
        (await (await app.SignInAsync(scene.Cases.Officer.UserName)).GetAsync($"/complaints/{scene.CaseId}")).Text.ShouldContain("เกินกำหนด");

        const string silent = "คณะกรรมการตรวจสอบข้อเท็จจริงยังไม่รายงานผล";
        (await ToldAsync(scene.Cases.Officer)).ShouldNotContain(silent);
        await GoToAsync(due.AddDays(7));
        (await ToldAsync(scene.Cases.Officer)).ShouldContain(silent);
        (await ToldAsync(scene.Cases.Supervisor)).ShouldNotContain(silent);
        await GoToAsync(due.AddDays(15));
        (await ToldAsync(scene.Cases.Supervisor)).ShouldContain(silent);
    }

    private async Task GoToAsync(DateOnly day)
    {
        app.Clock.Set(Bangkok.Instant(day, new TimeOnly(17, 0)));
        await app.PumpAsync();
    }

    private Task<int> RemindersAsync(long id) =>
        app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordType == "Inquiry" && w.RecordId == id && w.ClosedAt == null).Select(w => w.Reminders).SingleAsync());

    private async Task<string> ToldAsync(TestPerson person) => (await (await app.SignInAsync(person.UserName)).GetAsync("/notifications")).Text;
}
