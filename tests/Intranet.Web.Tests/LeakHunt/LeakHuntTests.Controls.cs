using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Domain.Tasks;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.LeakHunt;

/// <content>The hunt finds a leak when there is one: each of these puts one in, and takes it away again.</content>
public sealed partial class LeakHuntTests
{
    private const string Accused = "p014";

    [Fact]
    public async Task Hunt_finds_a_referral_and_its_papers_that_an_accused_head_was_let_see()
    {
        var secret = (await app.QuarryAsync()).Of("มรกต");
        var referral = await app.ReferralToAsync(secret.Id, await app.OfficeAsync("DOAE"));
        var paper = await app.QueryAsync(db => db.Set<FileAttachment>().Where(f => f.RecordType == "Referral" && f.RecordId == referral).Select(f => f.Id).SingleAsync());
        var head = (await app.PersonAsync(Accused)).Id;
        var kept = await LetSeeAsync(RecordTypes.Ref<Referral>(referral), head);
        try
        {
            var finds = (await HuntAsync([Accused]))[Accused].Finds.ToList();

            finds.ShouldContain(f => f.Person == Accused && f.Page == $"/referrals/{referral}" && f.Secret.Word == "รายงานผลมรกต");
            finds.ShouldContain(f => f.Person == Accused && f.Page == $"/files/{paper}" && f.Secret.Word == "เนื้อหลักฐานมรกต");
            finds.ShouldAllBe(f => f.Secret.Of == "มรกต");
        }
        finally
        {
            await TakeBackAsync(RecordTypes.Ref<Referral>(referral), head, kept);
        }
    }

    [Fact]
    public async Task Hunt_finds_a_title_and_a_complainant_in_a_task_and_in_the_mail_about_it()
    {
        var secret = (await app.QuarryAsync()).Of("มรกต");
        var (officer, office) = (await app.PersonAsync(Quarry.Officer), await app.OfficeAsync("MOTS"));
        var clerk = office.Clerk.UserName;
        var order = new TaskOrder("ขอข้อมูล เรื่องมรกต", "โทร ๐๘๑ ๑๑๑ ๒๒๐๑", PrincipalKey.Desk(office.Id), (await app.TodayAsync()).AddDays(7), []);
        var task = await app.SendAsync(new AskTask(order), officer.Id);
        await app.PumpAsync();
        try
        {
            var finds = (await HuntAsync([clerk]))[clerk].Finds.ToList();

            finds.ShouldContain(f => f.Page == $"/tasks/asked/{task}" && f.Secret.Word == "เรื่องมรกต");
            finds.ShouldContain(f => f.Page == $"/tasks/asked/{task}" && f.Secret.Word == "081-111-2201");
            finds.ShouldAllBe(f => f.Person == clerk);
            finds.ShouldContain(f => f.Page.StartsWith("the mail", StringComparison.Ordinal) && f.Secret.Word == "เรื่องมรกต");
            finds.ShouldContain(f => f.Page == "/notifications" && f.Secret.Word == "เรื่องมรกต");
            finds.ShouldAllBe(f => f.Secret.Of == secret.Stone);
        }
        finally
        {
            await ForgetTaskAsync(task);
        }
    }

    [Fact]
    public async Task Hunt_finds_a_search_that_is_answered_otherwise_than_for_a_word_that_stands_nowhere()
    {
        var secret = (await app.QuarryAsync()).Of("บุษราคัม");
        var officer = (await app.PersonAsync(Quarry.Officer)).Id;
        var kept = await LetSeeAsync(RecordTypes.Ref<Domain.Complaints.Complaint>(secret.Id), officer);
        try
        {
            var finds = (await HuntAsync([Quarry.Officer]))[Quarry.Officer].Finds.ToList();

            finds.ShouldContain(f => f.Page.StartsWith("/complaints?", StringComparison.Ordinal) && f.Page.Contains("answered otherwise", StringComparison.Ordinal) && f.Secret.Word == "เรื่องบุษราคัม");
            finds.ShouldContain(f => f.Page == $"/complaints/{secret.Id}/receipt?handler=Docx" && f.Secret.What == "number");
        }
        finally
        {
            await TakeBackAsync(RecordTypes.Ref<Domain.Complaints.Complaint>(secret.Id), officer, kept);
        }
    }

    // What keeps people from the record is gone, and the person is let see it.
    private Task<List<string>> LetSeeAsync(RecordRef record, long person) => app.QueryAsync(async db =>
    {
        var excluded = await db.Set<RecordAccess>().Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Effect == AccessEffect.Exclude).ToListAsync();
        db.RemoveRange(excluded);
        db.Add(new RecordAccess(record, PrincipalKey.Person(person), AccessEffect.Grant));
        await db.SaveChangesAsync();
        return excluded.ConvertAll(a => a.Principal);
    });

    private Task<int> TakeBackAsync(RecordRef record, long person, List<string> kept) => app.QueryAsync(async db =>
    {
        var key = PrincipalKey.Person(person).Value;
        await db.Set<RecordAccess>().Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Principal == key).ExecuteDeleteAsync();
        db.AddRange(kept.Select(k => new RecordAccess(record, new PrincipalKey(k), AccessEffect.Exclude)));
        return await db.SaveChangesAsync();
    });

    // Whoever was given it sees it no more, and is told nothing of it; the mail that went out was sent in this test.
    private async Task ForgetTaskAsync(long task)
    {
        await app.QueryAsync(db => db.Set<RecordAccess>().Where(a => a.RecordType == "AdHocTask" && a.RecordId == task).ExecuteDeleteAsync());
        app.Mail.Forget(m => m.Subject.Contains("เรื่องมรกต", StringComparison.Ordinal));
    }
}
