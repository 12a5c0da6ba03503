using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>Says a typed date back in full, since what was typed may be ambiguous, and whether it is a day off.</summary>
public sealed class DateEcho(IntranetDbContext db, IStringLocalizer<FrameTexts> frame)
{
    public const string Path = "/echo/date";

    public async Task<string> OfAsync(string? text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        if (!ThaiDate.TryParse(text, out var date)) return frame["date.not-understood", text];

        var holiday = await db.Set<Holiday>().AsNoTracking().Where(h => h.Date == date)
            .Select(h => new { h.NameTh, h.NameEn }).FirstOrDefaultAsync(cancellationToken);
        var said = Texts.LongDate(date);
        if (holiday is not null) return frame["date.holiday", said, Texts.Name(holiday.NameTh, holiday.NameEn ?? holiday.NameTh)];
        return date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? frame["date.weekend", said] : said;
    }

    /// <summary>Answers for whichever field asks: the one parameter of the query.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Path, async (HttpRequest request, DateEcho echo) =>
        Results.Text(await echo.OfAsync(request.Query.Select(q => q.Value.ToString()).FirstOrDefault(), request.HttpContext.RequestAborted)));
}
