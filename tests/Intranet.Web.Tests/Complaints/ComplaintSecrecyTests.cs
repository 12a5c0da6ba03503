using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>Who sees a case, and who learns who brought it.</summary>
public sealed class ComplaintSecrecyTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Read = "เปิดดู";

    [Fact]
    public async Task Case_exists_for_its_centre_and_the_governor_only()
    {
        var (scene, other, governor) = (await ComplaintScene.SetAsync(app), await ComplaintScene.SetAsync(app), await app.Build.GovernorAsync());
        var id = (await scene.RegisterAsync("เรื่องของศูนย์แรก")).Id;

        (await SeesAsync(scene.Officer, id)).ShouldBeTrue();
        (await SeesAsync(scene.Supervisor, id)).ShouldBeTrue();
        (await SeesAsync(governor, id)).ShouldBeTrue();
        (await SeesAsync(other.Supervisor, id)).ShouldBeFalse();
        (await SeesAsync(scene.Centre.Head, id)).ShouldBeFalse();
        (await (await app.SignInAsync(other.Supervisor.UserName)).GetAsync("/complaints?q=เรื่องของศูนย์แรก")).Text.ShouldContain("ไม่พบเรื่องที่ตรงกับการค้นหา");
        await Should.ThrowAsync<RuleBroken>(() => scene.RegisterAsync(by: other.Officer));
    }

    [Theory]
    [InlineData(true, SecrecyClass.None)]
    [InlineData(false, SecrecyClass.Confidential)]
    public async Task Sensitive_or_secret_case_exists_for_those_who_handle_such_and_whoever_took_it_in(bool isRestricted, SecrecyClass secrecy)
    {
        var (scene, governor) = (await ComplaintScene.SetAsync(app), await app.Build.GovernorAsync());
        var colleague = await app.Build.InCentreAsync(scene.Centre);

        var id = (await scene.RegisterAsync(scene.Entry() with { IsRestricted = isRestricted, Secrecy = secrecy })).Id;

        (await SeesAsync(scene.Officer, id)).ShouldBeTrue();
        (await SeesAsync(scene.Supervisor, id)).ShouldBeTrue();
        (await SeesAsync(scene.Handler, id)).ShouldBeTrue();
        (await SeesAsync(colleague, id)).ShouldBeFalse();
        (await SeesAsync(governor, id)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, SecrecyClass.None)]
    [InlineData(false, SecrecyClass.Secret)]
    public async Task Receipt_of_a_sensitive_or_secret_case_says_its_number_and_not_what_it_is_about(bool isRestricted, SecrecyClass secrecy)
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(scene.Entry("ถูกทำร้ายในบ้าน") with { IsRestricted = isRestricted, Secrecy = secrecy })).Id;

        var receipt = (await (await app.SignInAsync(scene.Officer.UserName)).GetAsync($"/complaints/{id}/receipt")).Text;

        receipt.ShouldContain("ดธ.ธว ๐๐๐๑/๒๕๖๙");
        receipt.ShouldNotContain("ถูกทำร้ายในบ้าน");
        receipt.ShouldNotContain("ที่ดินและที่สาธารณประโยชน์");
    }

    [Fact]
    public async Task Sealed_value_is_read_alone_with_a_reason_and_that_is_kept()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var officer = await app.SignInAsync(scene.Officer.UserName);

        var refused = await officer.PostFormAsync($"/complaints/{id}", new Dictionary<string, string> { ["Input.Field"] = nameof(IdentityField.Phone) }, Read);
        refused.Errors.ShouldContain("กรุณาระบุข้อมูลนี้");
        refused.Text.ShouldNotContain("080-000-0199");

        var shown = await officer.PostFormAsync(
            $"/complaints/{id}", new Dictionary<string, string> { ["Input.Field"] = nameof(IdentityField.Phone), ["Input.Reason"] = "โทรแจ้งผล" }, Read);
        shown.ValueOf("โทรศัพท์").ShouldBe("080-000-0199");
        shown.Text.ShouldNotContain("ดอกไม้");
        shown.Text.ShouldContain("เปิดดูข้อมูลผู้ร้อง");
        (await officer.GetAsync($"/complaints/{id}")).Text.ShouldNotContain("080-000-0199");

        var kept = await app.QueryAsync(db => db.Set<IdentityReveal>().AsNoTracking().SingleAsync(r => r.ComplaintId == id));
        (kept.Field, kept.Reason, kept.PersonId).ShouldBe((IdentityField.Phone, "โทรแจ้งผล", scene.Officer.Id));
    }

    [Fact]
    public async Task Whoever_sees_a_case_without_working_in_its_centre_reads_nothing_sealed()
    {
        var (scene, governor) = (await ComplaintScene.SetAsync(app), await app.Build.GovernorAsync());
        var id = (await scene.RegisterAsync()).Id;

        (await (await app.SignInAsync(governor.UserName)).GetAsync($"/complaints/{id}")).Buttons.ShouldNotContain(Read);
        await Should.ThrowAsync<NotAllowed>(() => app.SendAsync(new RevealIdentity(id, IdentityField.Name, "อยากทราบ"), governor.Id));
        await Should.ThrowAsync<RecordNotFound>(async () => await app.SendAsync(new RevealIdentity(id, IdentityField.Name, "อยากทราบ"), (await ComplaintScene.SetAsync(app)).Officer.Id));
        (await app.QueryAsync(db => db.Set<IdentityReveal>().AnyAsync(r => r.ComplaintId == id))).ShouldBeFalse();
    }

    private async Task<bool> SeesAsync(TestPerson person, long id)
    {
        var status = (await (await app.SignInAsync(person.UserName)).GetAsync($"/complaints/{id}")).Status;
        status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
        return status == HttpStatusCode.OK;
    }
}
