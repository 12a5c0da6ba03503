namespace Intranet.Web.Tests.Pages;

/// <summary>
/// The secretary is an officer of the centre in which the case was registered as well. The governor sees the case, not the complainant;
/// the administrator maintains what intake offers, and sees no case.
/// </summary>
public sealed partial class PermissionMatrixTests
{
    private const string ComplaintsShown = """
        /complaints                      sign-in  404  404  404  404  shown  shown  404
        /complaints/new                  sign-in  404  404  404  404  shown  404    404
        /complaints/{complaint}          sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}            sign-in  404  404  404  404  404    404    404
        /complaints/{complaint}/receipt  sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}/receipt    sign-in  404  404  404  404  404    404    404
        /complaints/questions            sign-in  404  404  404  404  shown  404    404
        /complaints/categories                                  sign-in  404  404  404  404  404  404  shown
        /complaints/categories/new                              sign-in  404  404  404  404  404  404  shown
        /complaints/categories/{category}                       sign-in  404  404  404  404  404  404  shown
        /complaints/categories/{nothing}                        sign-in  404  404  404  404  404  404  404
        /complaints/categories/{category}/end                   sign-in  404  404  404  404  404  404  shown
        /complaints/categories/{category}/questions             sign-in  404  404  404  404  404  404  shown
        /complaints/categories/{category}/questions/{question}  sign-in  404  404  404  404  404  404  shown
        /complaints/categories/{category}/questions/{nothing}   sign-in  404  404  404  404  404  404  404
        /complaints/areas                                       sign-in  404  404  404  404  404  404  shown
        /complaints/areas/district                              sign-in  404  404  404  404  404  404  shown
        /complaints/areas/district/{district}                   sign-in  404  404  404  404  404  404  shown
        /complaints/areas/district/{nothing}                    sign-in  404  404  404  404  404  404  404
        """;

    private const string ComplaintsPosted = """
        /complaints/new                  sign-in  404  404  404  404  refused  404  404
        /complaints/{complaint}          sign-in  404  404  404  404  shown    404  404
        /complaints/categories/new                                          sign-in  404  404  404  404  404  404  refused
        /complaints/categories/{category}                                   sign-in  404  404  404  404  404  404  done
        /complaints/categories/{category}/end                               sign-in  404  404  404  404  404  404  done
        /complaints/categories/{category}/questions/{question}              sign-in  404  404  404  404  404  404  done
        /complaints/categories/{category}/questions/{question}?handler=end  sign-in  404  404  404  404  404  404  done
        /complaints/areas/district/{district}                               sign-in  404  404  404  404  404  404  done
        """;
}
