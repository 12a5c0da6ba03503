using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>The last number that a centre has given in a year.</summary>
public sealed class ComplaintSeries : Entity
{
    private ComplaintSeries() { }

    internal ComplaintSeries(long centreId, int year) => (CentreId, Year, Last) = (centreId, year, 1);

    public long CentreId { get; private set; }

    public int Year { get; private set; }

    public int Last { get; private set; }
}

/// <summary>Gives the numbers of the centres' registers (ทะเบียนรับเรื่อง).</summary>
internal sealed class ComplaintRegister(IntranetDbContext db, IBusinessClock clock)
{
    /// <summary>
    /// The next number. Whoever registers meanwhile in the same centre waits until this transaction ends, so that none is left out.
    /// </summary>
    public async Task<ComplaintNumber> NextAsync(long centreId, CancellationToken cancellationToken)
    {
        var year = CalendarYear.Of(clock.Today).Number;
        var series = db.Set<ComplaintSeries>().Where(s => s.CentreId == centreId && s.Year == year);
        var sequence = 1;
        if (await series.ExecuteUpdateAsync(set => set.SetProperty(s => s.Last, s => s.Last + 1), cancellationToken) == 0) db.Add(new ComplaintSeries(centreId, year));
        else sequence = await series.Select(s => s.Last).SingleAsync(cancellationToken);
        return new ComplaintNumber(await SeriesOfAsync(centreId, cancellationToken), sequence, year);
    }

    // The provincial centre is known by the province's letters, a district's by its short name.
    private async Task<string> SeriesOfAsync(long centreId, CancellationToken cancellationToken)
    {
        var centre = await db.Set<Agency>().Where(a => a.Id == centreId).Select(a => new { a.Kind, a.ShortNameTh }).SingleAsync(cancellationToken);
        var letters = await db.Set<Province>().Select(p => p.LetterCode).SingleOrDefaultAsync(cancellationToken);
        return $"ดธ.{(centre.Kind == AgencyKind.District || letters is null ? centre.ShortNameTh : letters)}";
    }
}
