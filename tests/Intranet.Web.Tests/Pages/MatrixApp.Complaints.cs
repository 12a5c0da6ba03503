using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Pages;

/// <content>Cases of the secretary's centre at each stage, and referrals to the invited agency.</content>
public sealed partial class MatrixApp
{
    private async Task<long> ComplaintAsync(TestGroup group)
    {
        await SendAsync(new GiveRole(group.Secretary.Id, Roles.ComplaintOfficer, group.Secretariat.Id), Actor.System("test"));
        await SendAsync(new GiveRole(group.Secretary.Id, Roles.ComplaintSupervisor, group.Secretariat.Id), Actor.System("test"));
        return await RegisterCaseAsync(group, CaseNature.Complaint);
    }

    private async Task<long> RegisterCaseAsync(TestGroup group, CaseNature nature, params IReadOnlyList<UploadedFile> papers)
    {
        var category = await QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Code == "LAND").Select(c => c.Id).SingleAsync());
        var entry = new ComplaintEntry(IntakeChannel.WalkIn, nature, category, "ถนนชำรุด", "ขอให้ซ่อม", Clock.Today);
        var complainant = new ComplainantEntry(IdentityMode.Concealed, Name: "ผู้ร้อง ปกปิดนาม", Phone: "080-000-0199", Contact: ContactWish.Telephone);
        return (await SendAsync(new RegisterComplaint(group.Secretariat.Id, entry, complainant, papers), group.Secretary.Id)).Id;
    }

    /// <summary>A case of its own each time: "{case}" open, "{advice}" no complaint, "{proposed}" before the superior, "{ended}", "{told}".</summary>
    private async Task<Aim> CaseAsync(Scene scene, string path, string stage)
    {
        var group = scene.Sent.Meeting.Group;
        var id = path.Contains("{paper}", StringComparison.Ordinal)
            ? await RegisterCaseAsync(group, CaseNature.Complaint, await this.UploadTextAsync("ภาพ.txt", "ภาพถ่าย", group.Secretary.Id))
            : await RegisterCaseAsync(group, stage == "{advice}" ? CaseNature.Advice : CaseNature.Complaint);
        if (stage == "{proposed}") await this.PutUpAsync(id, group.Secretary, CaseSteps.Plan(scene.Sent.Invitations[0].Agency));
        if (stage is "{ended}" or "{told}")
        {
            await this.PutUpEndAsync(id, group.Secretary);
            await this.OrderAsync(id, group.Secretary);
        }

        if (stage == "{told}") await SendAsync(new TellComplainant(id, (await this.CaseAsync(id)).Revision, ToldBy.Telephone, Clock.Today, Note: null), group.Secretary.Id);
        if (stage == "{questioned}") await SendAsync(new AskComplainant(id, (await this.CaseAsync(id)).Revision, "ขอภาพถ่าย", ToldBy.Telephone, Clock.Today), group.Secretary.Id);
        var address = path.Replace(stage, Text(id), StringComparison.Ordinal);
        if (path.Contains("{paper}", StringComparison.Ordinal)) address = address.Replace("{paper}", Text((await this.PapersOfAsync<Complaint>(id))[0].Id), StringComparison.Ordinal);
        return new Aim(address, new()
        {
            ["Revision"] = Text((await this.CaseAsync(id)).Revision),
            ["Input.Question"] = "ขอภาพถ่าย",
            ["Input.Answer"] = "ส่งแล้ว",
            ["Input.Text"] = "โทรสอบถามแล้ว",
            ["Input.Number"] = (await this.CaseAsync(scene.ComplaintId)).TrackingCode,
            ["OtherId"] = Text(scene.ComplaintId),
            ["Input.On"] = "10/7/2569",
            ["Input.By"] = nameof(ToldBy.Telephone),
            ["Input.Note"] = "แนะนำแล้ว",
            ["Input.Reason"] = "ขอให้ทบทวน",
            ["Input.Wording"] = "เห็นชอบ",
            ["Input.ReasonId"] = Text(await this.ReasonAsync("advised")),
            ["Input.Subject"] = "ถนนชำรุด",
            ["Input.Extract"] = "ขอให้ซ่อม",
            ["Input.To[0].AgencyId"] = Text(scene.Sent.Invitations[0].Agency.Id),
            ["Input.To[0].Role"] = nameof(ReferralRole.Lead),
            ["Input.To[0].Days"] = "30",
            ["Input.IntoId"] = Text(scene.ComplaintId),
            ["Input.AgencyId"] = Text(scene.Sent.Invitations[1].Agency.Id),
        });
    }

    /// <summary>A referral to the invited agency each time: "{referral}" sent, "{reported}", "{refused}".</summary>
    private async Task<Aim> ReferralAsync(Scene scene, string path, string stage)
    {
        var (group, agency) = (scene.Sent.Meeting.Group, scene.Sent.Invitations[0].Agency);
        var id = await RegisterCaseAsync(group, CaseNature.Complaint);
        await this.PutUpAsync(id, group.Secretary, CaseSteps.Plan(agency));
        await this.OrderAsync(id, group.Secretary);
        var referral = await this.ReferralToAsync(id, agency);
        if (stage == "{reported}") await this.ReportAsync(referral, agency.Clerk);
        if (stage == "{refused}") await this.RefuseAsync(referral, agency.Clerk, scene.Sent.Invitations[1].Agency);
        return new Aim(path.Replace(stage, Text(referral), StringComparison.Ordinal), new()
        {
            ["Revision"] = Text((await this.ReferralAsync(referral)).Revision),
            ["Input.Text"] = "อยู่ระหว่างสำรวจ",
            ["Input.Report"] = "ซ่อมแล้ว",
            ["Input.LetterNo"] = "ธว 0017/1",
            ["Input.Reason"] = "ขอหลักฐานเพิ่ม",
            ["Input.ProposedAgencyId"] = Text(scene.Sent.Invitations[1].Agency.Id),
            ["Input.AgencyId"] = Text(scene.Sent.Invitations[1].Agency.Id),
            ["Input.Wording"] = "ให้ดำเนินการ",
            ["Input.By"] = "30/7/2569",
            ["Input.AnswerBy"] = "30/7/2569",
        });
    }
}
