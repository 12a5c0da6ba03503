using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Hosting;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The receipt of a case, to print or to save.</summary>
public sealed class ReceiptModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public Result Receipt { get; private set; } = null!;

    public async Task OnGetAsync() => Receipt = await SendAsync(new Query(Id, $"{Request.Scheme}://{Request.Host}"));

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Receipt.Paper, $"{texts["receipt.title"]} {Receipt.Number}");
    }

    /// <param name="Site">The address under which the reader reaches the site; the QR code leads there.</param>
    [Requires(ComplaintsPermissions.View)]
    public sealed record Query(long Id, string Site) : IQuery<Result>;

    public sealed record Result(Paper Paper, string Number);

    internal sealed class Handler(IntranetDbContext db, IOptions<PaperOptions> options) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows =
                from c in db.Set<Complaint>().AsNoTracking()
                where c.Id == request.Id
                join centre in db.Set<Agency>() on c.CentreId equals centre.Id
                join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
                join p in db.Set<Person>() on c.RegisteredById equals (long?)p.Id into people
                from person in people.DefaultIfEmpty()
                select new { Case = c, Centre = centre.NameTh, Category = category.NameTh, Officer = person == null ? null : person.NameTh };
            var row = await rows.SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
            var complaint = row.Case;
            var province = await db.Set<Province>().Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken);
            var paper = new ComplaintReceipt(
                province is null ? row.Centre : $"{row.Centre} {MeetingPhrases.Province(province)}", complaint.Number.Text, complaint.TrackingCode, complaint.RegisteredAt,
                InThai(complaint.Channel),
                complaint.IsGuarded ? null : new ReceiptSubject(InThai(complaint.Nature), row.Category, complaint.Title), complaint.Promised, row.Officer,
                $"{request.Site}/complaints?q={complaint.TrackingCode}");
            return new Result(paper.Write(options.Value), complaint.Number.Text);
        }

        // A paper is Thai, whatever the reader's language.
        private static string InThai<TEnum>(TEnum value)
            where TEnum : struct, Enum => ComplaintsTexts.Resources.GetString($"{typeof(TEnum).Name}.{value}", Cultures.Thai)!;
    }
}
