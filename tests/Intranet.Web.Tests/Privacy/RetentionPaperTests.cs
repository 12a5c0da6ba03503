using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Privacy;

/// <summary>What becomes of the papers of a case whose people are removed.</summary>
public sealed class RetentionPaperTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Paper_of_the_complainant_goes_with_the_name_and_its_content_with_the_last_that_has_it()
    {
        var scene = await RetentionScene.SetAsync(app);
        byte[] own = Files.Papers.Pdf(), shared = Files.Papers.Pdf();
        var open = await app.SendAsync(
            new RegisterComplaint(scene.Cases.Centre.Id, scene.Cases.Entry(), ComplaintScene.Complainant, [await app.UploadAsync(shared, "ภาพ.pdf", scene.Cases.Officer.Id)]), scene.Cases.Officer.Id);
        var id = await scene.ClosedAsync(
            null, "resolved", await app.UploadAsync(own, "คำร้อง.pdf", scene.Cases.Officer.Id), await app.UploadAsync(shared, "ภาพ.pdf", scene.Cases.Officer.Id));
        var contents = await FilesOfAsync(id);

        scene.Later(months: 24);
        await scene.RunAsync();

        (await FilesOfAsync(id)).ShouldBeEmpty();
        (await app.QueryAsync(db => db.Set<StoredFile>().Where(f => contents.Contains(f.Id)).Select(f => f.Id).ToListAsync())).ShouldBe(await FilesOfAsync(open.Id));
        (await scene.RemovalsAsync(id)).Single().Files.ShouldBe(2);
    }

    [Fact]
    public async Task What_went_to_an_agency_goes_with_the_name_and_its_own_proof_stays()
    {
        var scene = await RetentionScene.SetAsync(app);
        var (cases, agency) = (scene.Cases, await app.Build.AgencyAsync());
        var named = ComplaintScene.Complainant with { Mode = IdentityMode.Named };
        var photo = await app.UploadAsync(Files.Papers.Pdf(), "ภาพ.pdf", cases.Officer.Id);
        var id = (await app.SendAsync(new RegisterComplaint(cases.Centre.Id, cases.Entry(), named, [photo]), cases.Officer.Id)).Id;
        var paper = (await app.PapersOfAsync<Complaint>(id)).Single().Id;
        await app.PutUpAsync(id, cases.Officer, new ReferralPlan(agency.Id, ReferralRole.Lead, "น้ำประปา", "ขอให้ตรวจสอบ", 15) { Papers = [paper] });
        await app.OrderAsync(id, cases.Supervisor);
        var referral = await app.ReferralToAsync(id, agency);
        var proof = await app.UploadAsync(Files.Papers.Pdf(), "ซ่อมแล้ว.pdf", agency.Head.Id);
        await app.SendAsync(new ReportReferral(referral, (await app.ReferralAsync(referral)).Revision, "ซ่อมแล้ว", LetterNo: null, [proof]), agency.Head.Id);
        await app.AcceptAsync(referral, cases.Officer);
        await scene.EndAsync(id);

        scene.Later(months: 24);
        await scene.RunAsync();

        (await app.PapersOfAsync<Complaint>(id)).ShouldBeEmpty();
        (await app.PapersOfAsync<Referral>(referral)).ShouldHaveSingleItem().Order.ShouldBe(2);
        (await scene.RemovalsAsync(id)).Single().Files.ShouldBe(2);
    }

    private Task<List<long>> FilesOfAsync(long id) =>
        app.QueryAsync(db => db.Set<FileAttachment>().Where(a => a.RecordType == "Complaint" && a.RecordId == id).OrderBy(a => a.Order).Select(a => a.FileId).ToListAsync());
}
