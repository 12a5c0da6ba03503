using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Referrals;

/// <summary>The letter that sends a case to an agency, to print or to save.</summary>
public sealed class LetterModel(IMediator mediator, IStringLocalizer<ReferralsPageTexts> texts) : PaperPage<LetterModel.Result>(mediator)
{
    protected override IQuery<Result> Reading => new Query(Id);

    protected override string FileName => $"{texts["letter.title"]} {Shown.CaseNumber}";

    [Requires(ReferralsPermissions.Use)]
    public sealed record Query(long Id) : IQuery<Result>;

    public sealed record Result(Paper Paper, string CaseNumber) : IShownPaper;

    internal sealed class Handler(IntranetDbContext db, ReferralLetters letters, IOptions<PaperOptions> options) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var referral = await db.Set<Referral>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken) ?? throw new RecordNotFound();
            var sentOn = Bangkok.Date(referral.SentAt);
            var frame = await letters.FrameAsync(referral, referral.LetterNo, referral.LetterNo is null ? null : sentOn, sentOn, cancellationToken);
            if (referral.PapersSent > 0 && !referral.IsGuarded)
                frame = frame with { Enclosures = [ReferralPaper.Enclosed(referral.PapersSent)] };
            var paper = new ReferralPaper(
                frame, referral.CaseNumber, referral.Role == ReferralRole.Lead, referral.IsGuarded ? null : new ReferralContent(referral.Subject, referral.Extract), referral.ReportBy);
            return new Result(paper.Write(options.Value), referral.CaseNumber);
        }
    }
}
