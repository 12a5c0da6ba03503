using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Hosting;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The receipt of a case, to print or to save.</summary>
public sealed class ReceiptModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : PaperPage<ReceiptModel.Result>(mediator)
{
    protected override IQuery<Result> Reading => new Query(Id, $"{Request.Scheme}://{Request.Host}");

    protected override string FileName => $"{texts["receipt.title"]} {Shown.Number}";

    /// <param name="Site">The address under which the reader reaches the site; the QR code leads there.</param>
    [Requires(ComplaintsPermissions.View)]
    public sealed record Query(long Id, string Site) : IQuery<Result>;

    public sealed record Result(Paper Paper, string Number) : IShownPaper;

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
