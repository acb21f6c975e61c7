package guide.charted.salary;

import guide.charted.web.Csv;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The nation's pay over the years and its projections as files. */
@Controller
class NationalFiles {

    private final Csv csv;

    private final NationalPay pay;

    private final NationalOutlook outlook;

    NationalFiles(Csv csv, NationalPay pay, NationalOutlook outlook) {
        this.csv = csv;
        this.pay = pay;
        this.outlook = outlook;
    }

    @GetMapping("/salary/trend.csv")
    View trend() {
        return this.csv.file("salary-trend", TrendFile.HEADER, TrendFile.rows(this.pay.trend()));
    }

    @GetMapping("/outlook.csv")
    View outlook() {
        return this.csv.file("outlook", OutlookFile.HEADER, OutlookFile.rows(this.outlook.rounds()));
    }

}
