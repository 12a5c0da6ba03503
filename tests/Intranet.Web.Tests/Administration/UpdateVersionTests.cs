using System.Net;
using Intranet.Web.Tests.Engine.Model;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Administration;

/// <summary>Running instances of an earlier version are updated together, some at a time, each by itself.</summary>
public sealed class UpdateVersionTests(ProcessApp app) : IClassFixture<ProcessApp>
{
    private const string Address = "/administration/processes/update?of=test.case&version=1";
    private const int Instances = 53;

    [Fact]
    public async Task All_of_a_version_are_updated_some_at_a_time_and_each_that_is_refused_is_named()
    {
        await app.Build.ProvinceAsync();
        var browser = await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);
        var refused = await StartedEarlierAsync();
        var list = await browser.GetAsync("/administration/processes?Of=test.case&Version=1");
        list.Links.ShouldContain("ปรับกระบวนการที่ดำเนินอยู่ทั้งหมดของฉบับที่ 1 เป็นฉบับปัจจุบัน");

        var page = await browser.GetAsync(Address);
        page.Text.ShouldContain($"มีกระบวนการที่ดำเนินอยู่ {Instances} รายการตามฉบับที่ 1 จะดำเนินการต่อตามฉบับที่ 2");
        (await browser.SubmitAsync(page, Reason(" "), "ปรับ 50 รายการ")).Errors.ShouldContain("กรุณาระบุข้อมูลนี้");
        (await CountAsync(version: 1)).ShouldBe(Instances);

        var first = await browser.SubmitAsync(page, Reason("ขั้นตอนใหม่"), "ปรับ 50 รายการ");
        first.Text.ShouldContain("ปรับแล้ว 49 จาก 50 รายการ");
        first.Text.ShouldContain("ยังเหลือ 3 รายการ");
        first.Document.QuerySelector($"a[href='/administration/processes/{refused}']").ShouldNotBeNull().ParentElement!.TextContent.ShouldContain("โปรดลองใหม่ภายหลัง");

        var second = await browser.SubmitAsync(first, Reason("ขั้นตอนใหม่"), "ปรับ 3 รายการ");
        second.Text.ShouldContain("ปรับแล้ว 3 จาก 3 รายการ");
        second.Text.ShouldContain("ไม่มีรายการเหลือ");
        ((await CountAsync(version: 1)), (await CountAsync(version: 2))).ShouldBe((1, Instances - 1));
        (await app.QueryAsync(db => db.Set<Intervention>().CountAsync(i => i.Kind == InterventionKind.Update && i.Reason == "ขั้นตอนใหม่"))).ShouldBe(Instances - 1);

        (await browser.GetAsync("/administration/processes/update?of=test.case&version=2")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync("/administration/processes/update?of=test.case&version=7")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync("/administration/processes/update?of=no.such&version=1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    // The first has something to take in before it can be updated.
    private Task<long> StartedEarlierAsync() => app.QueryAsync(async db =>
    {
        var instances = Enumerable.Range(1, Instances).Select(n => new ProcessInstance(new CaseProcess(app.Facts), 5_000_000 + n, app.Clock.Now)).ToList();
        foreach (var instance in instances)
        {
            instance.UpdateTo(1);
            instance.MoveTo("close", app.Clock.Now);
        }

        db.AddRange(instances);
        var refused = instances.MinBy(i => i.Id)!.Id;
        db.Add(new Happening(refused, "test.case-hurried", actorId: null, app.Clock.Now));
        await db.SaveChangesAsync();
        return refused;
    });

    private Task<int> CountAsync(int version) => app.QueryAsync(db => db.Set<ProcessInstance>().CountAsync(i => i.Process == "test.case" && i.Version == version));

    private static Dictionary<string, string> Reason(string reason) => new(StringComparer.Ordinal) { ["Input.Reason"] = reason };
}
