using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Browser.Tests;

/// <summary>The pages about personal data, with something on them: the demo's clock has not come to where anything is removed.</summary>
internal static class PrivacyPages
{
    private static readonly SemaphoreSlim s_once = new(1);

    public static async Task<string> AddressAsync(BrowserApp app, string path)
    {
        await s_once.WaitAsync();
        try
        {
            if (!await app.QueryAsync(db => db.Set<LegalHold>().AnyAsync())) await FillAsync(app);
        }
        finally
        {
            s_once.Release();
        }

        var page = path["personal-data".Length..];
        return page == "/held" ? $"/privacy/cases/{await CaseAsync(app, 1)}/hold" : $"/privacy{page}";
    }

    private static async Task FillAsync(BrowserApp app)
    {
        var today = (await app.ServicesAsync()).GetRequiredService<IBusinessClock>().Today;
        var (guardian, officer) = (await app.QueryAsync(db => DemoPeople.IdOf(db, "p007")), await app.QueryAsync(db => DemoPeople.IdOf(db, "p011")));
        await app.SendAsync(new RevealIdentity(await CaseAsync(app, 2), IdentityField.Phone, "โทรแจ้งผลการดำเนินการของการไฟฟ้าส่วนภูมิภาค และสอบถามความพึงพอใจ"), officer);
        await app.SendAsync(new RevealIdentity(await CaseAsync(app, 2), IdentityField.Name, "ออกหนังสือแจ้งผล"), officer);

        // So short that what the demo has ended is due within the days that are shown.
        var rule = await app.QueryAsync(db => db.Set<RetentionRule>().AsNoTracking().SingleAsync(r => r.Class == RetentionClass.Settled && r.To == null));
        await app.SendAsync(new ChangeRetention(rule.Id, rule.Revision, today.AddDays(30), new RetentionTerms(1, 60), "คำสั่งจังหวัดธาราเวียง ที่ 1234/2569"), guardian);
        var due = new DueCase(await CaseAsync(app, 2), RemovalStage.Anonymise, RetentionClass.Settled, rule.Id);
        await app.QueryAsync(db =>
        {
            db.Add(new Removal(due, values: 7, files: 2, Domain.Calendar.Bangkok.Instant(today, new TimeOnly(3, 0))));
            return db.SaveChangesAsync();
        });
        await app.SendAsync(new HoldCase(await CaseAsync(app, 1), "คดีหมายเลขดำที่ อ. 12/2569 ศาลปกครองขอสำนวนทั้งหมด"), guardian);
    }

    private static Task<long> CaseAsync(BrowserApp app, int sequence) =>
        app.QueryAsync(db => db.Set<Complaint>().Where(c => c.Sequence == sequence).Select(c => c.Id).SingleAsync());
}
