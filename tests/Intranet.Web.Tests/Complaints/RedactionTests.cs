using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>What leaves the centre for an agency does not tell who complained.</summary>
public sealed class RedactionTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("แจ้งโดย ดอกไม้  ปกปิดนาม ขอให้ตรวจสอบ")]
    [InlineData("ติดต่อ 080 000 0199")]
    [InlineData("โทร ๐๘๐-๐๐๐-๐๑๙๙")]
    public async Task Extract_that_names_a_concealed_complainant_is_refused(string extract)
    {
        var (scene, water, id, _) = await SceneAsync();

        var refusal = await Should.ThrowAsync<InvalidRequest>(app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water) with { Extract = extract }));

        var error = refusal.Errors.ShouldHaveSingleItem();
        (error.Field, error.Code).ShouldBe(("Plans[0].Extract", "complaints.extract-tells-who"));
    }

    [Fact]
    public async Task Original_paper_of_a_concealed_complainant_stays_in_the_centre_and_its_redacted_copy_goes_under_a_neutral_name()
    {
        var (scene, water, id, original) = await SceneAsync();
        var refusal = await Should.ThrowAsync<InvalidRequest>(app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water) with { Papers = [original] }));
        refusal.Errors.ShouldHaveSingleItem().Code.ShouldBe("complaints.redact-first");

        await app.SendAsync(new RedactPaper(id, original, await app.UploadTextAsync("ดอกไม้ ปิดแล้ว.txt", "ข้อความที่ปิดแล้ว", scene.Officer.Id)), scene.Officer.Id);
        var copy = await app.QueryAsync(db => db.Set<RedactedCopy>().Where(c => c.ComplaintId == id).Select(c => c.AttachmentId).SingleAsync());
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water) with { Papers = [copy] });
        await app.OrderAsync(id, scene.Supervisor);

        var referral = await app.ReferralToAsync(id, water);
        var sent = await app.PapersOfAsync<Referral>(referral);
        sent.Select(p => p.Name).ShouldBe(["เอกสารประกอบ 1.txt"]);
        var clerk = await app.SignInAsync(water.Clerk.UserName);
        (await clerk.GetAsync($"/referrals/{referral}")).Text.ShouldContain("เอกสารประกอบ 1.txt");
        (await clerk.GetAsync($"/files/{sent[0].Id}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await clerk.GetAsync($"/files/{original}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await clerk.GetAsync($"/files/{copy}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Copy_that_is_the_original_is_refused()
    {
        var (scene, _, id, original) = await SceneAsync();

        var same = new RedactPaper(id, original, await app.UploadTextAsync("สำเนา.txt", "ข้าพเจ้า ดอกไม้ ปกปิดนาม", scene.Officer.Id));

        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(same, scene.Officer.Id))).Code.ShouldBe("complaints.same-file");
    }

    [Fact]
    public async Task Paper_of_another_case_does_not_go_along()
    {
        var (scene, water, id, _) = await SceneAsync();
        var (_, _, _, foreign) = await SceneAsync();

        var refusal = await Should.ThrowAsync<InvalidRequest>(app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water) with { Papers = [foreign] }));

        refusal.Errors.ShouldHaveSingleItem().Code.ShouldBe("complaints.no-such-paper");
    }

    [Fact]
    public async Task Each_agency_reads_its_own_text_and_papers_go_on_with_a_referral_that_is_redirected()
    {
        var (scene, water, id, original) = await SceneAsync();
        var (roads, district) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        await app.SendAsync(new RedactPaper(id, original, await app.UploadTextAsync("ปิด.txt", "ปิดชื่อแล้ว", scene.Officer.Id)), scene.Officer.Id);
        var copy = await app.QueryAsync(db => db.Set<RedactedCopy>().Where(c => c.ComplaintId == id).Select(c => c.AttachmentId).SingleAsync());
        await app.PutUpAsync(
            id, scene.Officer, CaseSteps.Plan(water) with { Papers = [copy] }, CaseSteps.Plan(roads, ReferralRole.Supporting) with { Extract = "เฉพาะส่วนที่เป็นถนน" });
        await app.OrderAsync(id, scene.Supervisor);
        var first = await app.ReferralToAsync(id, water);
        await app.RefuseAsync(first, water.Head, district);

        var second = await app.SettleAsync(first, scene.Officer, district);

        (await app.PapersOfAsync<Referral>(second)).Select(p => p.Name).ShouldBe(["เอกสารประกอบ 1.txt"]);
        var other = await app.ReferralToAsync(id, roads);
        (await app.ReferralAsync(other)).Extract.ShouldBe("เฉพาะส่วนที่เป็นถนน");
        (await app.PapersOfAsync<Referral>(other)).ShouldBeEmpty();
    }

    private async Task<(ComplaintScene Scene, TestAgency Water, long CaseId, long PaperId)> SceneAsync()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var file = await app.UploadTextAsync("จดหมายดอกไม้.txt", "ข้าพเจ้า ดอกไม้ ปกปิดนาม", scene.Officer.Id);
        var id = (await app.SendAsync(new RegisterComplaint(scene.Centre.Id, scene.Entry(), ComplaintScene.Complainant, [file]), scene.Officer.Id)).Id;
        return (scene, water, id, (await app.PapersOfAsync<Complaint>(id))[0].Id);
    }
}
