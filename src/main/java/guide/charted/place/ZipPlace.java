package guide.charted.place;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class ZipPlace {

    @Id
    private String zip;

    private String city;

    private String state;

    private BigDecimal latitude;

    private BigDecimal longitude;

    private String point;

    @SuppressWarnings("NullAway.Init")
    protected ZipPlace() {
    }

    String zip() {
        return this.zip;
    }

    Place toPlace() {
        return new Place(this.zip, this.city, this.state,
                new Point(this.latitude.doubleValue(), this.longitude.doubleValue()), this.point.equals("post-office"));
    }

}
