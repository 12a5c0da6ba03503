namespace Intranet.Web.Tests.Pages;

/// <summary>
/// The secretary is an officer of the centre in which the case was registered as well, and its head. The governor sees the case, not
/// the complainant. The invited agency has the referral; its head chairs the committee, of which its clerk is the secretary. The administrator maintains what intake offers, and sees no case.
/// </summary>
public sealed partial class PermissionMatrixTests
{
    private const string ComplaintsShown = """
        /complaints                      sign-in  404  404  404  404  shown  shown  404
        /complaints/desk                 sign-in  404  404  404  404  shown  shown  404
        /complaints/monthly              sign-in  404  404  404  404  shown  shown  404
        /complaints/new                  sign-in  404  404  404  404  shown  404    404
        /complaints/{complaint}          sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}            sign-in  404  404  404  404  404    404    404
        /complaints/{complaint}/receipt  sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}/receipt    sign-in  404  404  404  404  404    404    404
        /complaints/{case}/put-up        sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/conclude      sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/merge         sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/seal-off      sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/ask           sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/note          sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/links         sign-in  404  404  404  404  shown  404    404
        /complaints/{case}/papers/{paper}/redact    sign-in  404  404  404  404  shown  404  404
        /complaints/{case}/papers/{nothing}/redact  sign-in  404  404  404  404  404    404  404
        /complaints/{proposed}/order     sign-in  404  404  404  404  shown  404    404
        /complaints/{ended}/outcome      sign-in  404  404  404  404  shown  404    404
        /complaints/{nothing}/put-up     sign-in  404  404  404  404  404    404    404
        /referrals                       sign-in  shown  shown  shown  shown  shown  shown  shown
        /referrals/{referral}            sign-in  404  shown  shown  404  shown  shown  404
        /referrals/{nothing}             sign-in  404  404  404  404  404    404    404
        /referrals/{referral}/reminder   sign-in  404  404  404  404  404    404    404
        /referrals/{referral}/letter     sign-in  404  shown  shown  404  shown  shown  404
        /complaints/{case}/appoint       sign-in  404  404  404  404  shown  404    404
        /complaints/{nothing}/appoint    sign-in  404  404  404  404  404    404    404
        /inquiries/{committee}           sign-in  404  shown  shown  404  shown  shown  404
        /inquiries/{committee}/order     sign-in  404  shown  shown  404  shown  shown  404
        /inquiries                       sign-in  shown  shown  shown  shown  shown  shown  shown
        /inquiries/{committee}/change    sign-in  404  404  404  404  shown  404    404
        /inquiries/{nothing}/change      sign-in  404  404  404  404  404    404    404
        /inquiries/{nothing}             sign-in  404  404  404  404  404    404    404
        /inquiries/{nothing}/order       sign-in  404  404  404  404  404    404    404
        /complaints/rules                sign-in  404  404  404  404  shown  404    404
        /complaints/rules/add            sign-in  404  404  404  404  shown  404    404
        /complaints/rules/try            sign-in  404  404  404  404  shown  404    404
        /complaints/rules/{rule}         sign-in  404  404  404  404  shown  404    404
        /complaints/rules/{rule}/end     sign-in  404  404  404  404  shown  404    404
        /complaints/rules/{nothing}      sign-in  404  404  404  404  404    404    404
        /complaints/questions            sign-in  404  404  404  404  shown  404    404
        /complaints/categories                                  sign-in  404  404  404  404  shown  404  shown
        /complaints/categories/new                              sign-in  404  404  404  404  shown  404  shown
        /complaints/categories/{category}                       sign-in  404  404  404  404  shown  404  shown
        /complaints/categories/{nothing}                        sign-in  404  404  404  404  404  404  404
        /complaints/categories/{category}/end                   sign-in  404  404  404  404  shown  404  shown
        /complaints/categories/{category}/questions             sign-in  404  404  404  404  shown  404  shown
        /complaints/categories/{category}/questions/{question}  sign-in  404  404  404  404  shown  404  shown
        /complaints/categories/{category}/questions/{nothing}   sign-in  404  404  404  404  404  404  404
        /complaints/areas                                       sign-in  404  404  404  404  shown  404  shown
        /complaints/areas/district                              sign-in  404  404  404  404  shown  404  shown
        /complaints/areas/district/{district}                   sign-in  404  404  404  404  shown  404  shown
        /complaints/areas/district/{nothing}                    sign-in  404  404  404  404  404  404  404
        """;

    private const string ComplaintsPosted = """
        /complaints/new                  sign-in  404  404  404  404  refused  404  404
        /complaints/{complaint}          sign-in  404  404  404  404  shown    404  404
        /complaints/{case}?handler=takeup       sign-in  404  404  404  404  done  404  404
        /complaints/{case}?handler=acknowledge  sign-in  404  404  404  404  done  404  404
        /complaints/{case}/put-up               sign-in  404  404  404  404  done  404  404
        /complaints/{case}/conclude             sign-in  404  404  404  404  done  404  404
        /complaints/{advice}/conclude?handler=atonce  sign-in  404  404  404  404  done  404  404
        /complaints/{case}/merge                sign-in  404  404  404  404  done  404  404
        /complaints/{case}/seal-off             sign-in  404  404  404  404  done  404  404
        /complaints/{case}/ask?handler=question        sign-in  404  404  404  404  done     404  404
        /complaints/{questioned}/ask?handler=answer    sign-in  404  404  404  404  done     404  404
        /complaints/{case}/note                        sign-in  404  404  404  404  done     404  404
        /complaints/{case}/links                       sign-in  404  404  404  404  done     404  404
        /complaints/{case}/links?handler=remove        sign-in  404  404  404  404  done     404  404
        /complaints/{case}/papers/{paper}/redact       sign-in  404  404  404  404  refused  404  404
        /complaints/{proposed}/order            sign-in  404  404  404  404  done  404  404
        /complaints/{proposed}/order?handler=return   sign-in  404  404  404  404  done  404  404
        /complaints/{ended}/outcome?handler=tell      sign-in  404  404  404  404  done  404  404
        /complaints/{told}/outcome?handler=confirm    sign-in  404  404  404  404  done  404  404
        /complaints/{ended}/outcome?handler=reopen    sign-in  404  404  404  404  done  404  404
        /referrals/{referral}?handler=acknowledge  sign-in  404  done     done     404  refused  refused  404
        /referrals/{referral}?handler=update       sign-in  404  done     done     404  refused  refused  404
        /referrals/{referral}?handler=report       sign-in  404  done     done     404  refused  refused  404
        /referrals/{referral}?handler=refuse       sign-in  404  done     done     404  refused  refused  404
        /referrals/{referral}?handler=letter       sign-in  404  refused  refused  404  done     refused  404
        /referrals/{referral}?handler=remind       sign-in  404  refused  refused  404  refused  refused  404
        /referrals/{reported}?handler=accept       sign-in  404  refused  refused  404  done     refused  404
        /referrals/{reported}?handler=return       sign-in  404  refused  refused  404  done     refused  404
        /referrals/{refused}?handler=settle        sign-in  404  refused  refused  404  done     refused  404
        /complaints/{case}/appoint?handler=find    sign-in  404  404  404  404  shown  404  404
        /complaints/{case}/appoint?handler=add     sign-in  404  404  404  404  shown  404  404
        /complaints/{case}/appoint?handler=remove  sign-in  404  404  404  404  shown  404  404
        /complaints/{case}/appoint                 sign-in  404  404  404  404  done   404  404
        /inquiries/{committee}?handler=report      sign-in  404  done     done     404  refused  refused  404
        /inquiries/{committee}?handler=dissolve    sign-in  404  refused  refused  404  done     refused  404
        /inquiries/{committee}/change?handler=find    sign-in  404  404  404  404  shown  404  404
        /inquiries/{committee}/change?handler=add     sign-in  404  404  404  404  shown  404  404
        /inquiries/{committee}/change?handler=remove  sign-in  404  404  404  404  shown  404  404
        /inquiries/{committee}/change                 sign-in  404  404  404  404  done   404  404
        /inquiries/{finding}?handler=accept        sign-in  404  refused  refused  404  done     refused  404
        /inquiries/{finding}?handler=return        sign-in  404  refused  refused  404  done     refused  404
        /complaints/rules?handler=move   sign-in  404  404  404  404  done     404  404
        /complaints/rules/add            sign-in  404  404  404  404  done     404  404
        /complaints/rules/{rule}         sign-in  404  404  404  404  done     404  404
        /complaints/rules/{rule}/end     sign-in  404  404  404  404  done     404  404
        /complaints/categories/new                                          sign-in  404  404  404  404  refused  404  refused
        /complaints/categories/{category}                                   sign-in  404  404  404  404  done  404  done
        /complaints/categories/{category}/end                               sign-in  404  404  404  404  done  404  done
        /complaints/categories/{category}/questions/{question}              sign-in  404  404  404  404  done  404  done
        /complaints/categories/{category}/questions/{question}?handler=end  sign-in  404  404  404  404  done  404  done
        /complaints/areas/district/{district}                               sign-in  404  404  404  404  done  404  done
        """;
}
