using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The order that appoints a committee, to print or to save, and to be signed.</summary>
public sealed class OrderModel(IMediator mediator, IStringLocalizer<InquiriesPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public Result Shown { get; private set; } = null!;

    public async Task OnGetAsync() => Shown = await SendAsync(new Query(Id));

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Shown.Paper, $"{texts["order.title"]} {Shown.OrderNumber}");
    }

    [Requires(InquiriesPermissions.Use)]
    public sealed record Query(long Id) : IQuery<Result>;

    public sealed record Result(Paper Paper, BilingualText Name, string OrderNumber);

    internal sealed class Handler(IntranetDbContext db, IMediator mediator, IOptions<PaperOptions> options) : IRequestHandler<Query, Result>
    {
        private static readonly CultureInfo s_thai = CultureInfo.GetCultureInfo("th-TH");

        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var shown = await mediator.Send(new ReadInquiry(request.Id), cancellationToken);
            var province = await db.Set<Province>().AsNoTracking().Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken);
            var inquiry = shown.Inquiry;
            var paper = new InquiryOrderPaper(
                province, inquiry.OrderNumber, inquiry.OrderedOn, inquiry.CaseNumber,
                [.. shown.Members.Select(m => new AppointedMember(m.Name.Th, m.Position.Th, Texts.Role(m.Role, shown.Name.Th, s_thai), m.Role == MemberRole.Chair))], inquiry.Mandate, inquiry.ReportBy);
            return new Result(paper.Write(options.Value), shown.Name, inquiry.OrderNumber);
        }
    }
}
